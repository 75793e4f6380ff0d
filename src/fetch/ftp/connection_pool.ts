import { memoryBudget } from "../../memory_budget.ts";
import { Failure } from "../failure.ts";
import type { Patience } from "../patience.ts";
import type { ControlConnection } from "./control_connection.ts";
import { FairQueue } from "./fair_queue.ts";

/** How a {@linkcode ConnectionPool} behaves. */
export interface ConnectionPoolOptions {
  /** Makes a connection that is logged in. */
  readonly open: (patience: Patience) => Promise<ControlConnection>;
  /** Most connections at a time. */
  readonly limit: number;
  /** Milliseconds that an unused connection is kept. */
  readonly keepAlive: number;
}

/** After so many unused milliseconds a connection is asked whether it still stands. */
const DOUBTFUL_AFTER = 1000;
/** After so many milliseconds without a read a transfer has to give way to who waits. */
const PATIENT_WITH_READERS = 500;
/** Milliseconds after which a server that was too busy is asked for the full number again. */
const RECOVERY = 60_000;

/**
 * The connections to one server.
 *
 * They are handed out in turns among readers, not among calls: who asks for twenty files does not
 * keep one who asks for a single file waiting. A server that has too many connections (421) gets
 * fewer for a minute. A transfer whose reader does not read gives its connection to who waits, and
 * resumes later; so that no set of streams, however they are read, can block itself.
 */
export class ConnectionPool {
  /** Connections opened so far. */
  opened = 0;
  readonly #options: ConnectionPoolOptions;
  readonly #idle: ControlConnection[] = [];
  readonly #leases = new Set<Lease>();
  readonly #waiting = new FairQueue();
  /** Turns given that have no lease yet; those among them that open a new connection. */
  #opening = 0;
  #dialing = 0;
  #limit: number;
  #limitedAt = -Infinity;
  #reclaimTimer: ReturnType<typeof setTimeout> | undefined;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;

  /** Makes an empty pool. */
  constructor(options: ConnectionPoolOptions) {
    this.#options = options;
    this.#limit = options.limit;
  }

  /**
   * Waits for a turn and a connection.
   *
   * @param reader Who asks; turns go round among readers.
   * @throws {Failure} When no connection comes about.
   */
  async acquire(reader: object, patience: Patience): Promise<Lease> {
    for (let isFirst = true;; isFirst = false) {
      await this.#turn(reader, patience.signal, isFirst);
      try {
        const control = await this.#fresh(patience);
        const lease = new Lease(control, this);
        this.#leases.add(lease);
        return lease;
      } catch (error) {
        const others = this.#leases.size + this.#opening - 1;
        if (!(error instanceof Failure && error.kind === "busy" && others > 0)) throw error;
        this.#limit = Math.min(this.#limit, others);
        this.#limitedAt = performance.now();
      } finally {
        this.#opening--;
        this.#next();
      }
    }
  }

  /** Takes a connection back; one in an unknown state is closed. */
  giveBack(lease: Lease, isClean: boolean): void {
    if (!this.#leases.delete(lease)) return;
    if (isClean) this.#keep(lease.control);
    else lease.control.close();
    this.#next();
  }

  /** Looks whether a transfer without a reader has to give way. */
  relieve(): void {
    clearTimeout(this.#reclaimTimer);
    if (this.#waiting.size === 0 || this.#hasRoom) return;
    let longest: Lease | undefined;
    for (const lease of this.#leases) {
      if ((lease.restsSince ?? Infinity) < (longest?.restsSince ?? Infinity)) longest = lease;
    }
    if (longest === undefined) return;
    const rested = performance.now() - longest.restsSince!;
    if (rested >= PATIENT_WITH_READERS) return longest.reclaim();
    this.#reclaimTimer = setTimeout(() => this.relieve(), PATIENT_WITH_READERS - rested);
  }

  /** Closes the connections that nobody uses. */
  async closeIdle(): Promise<void> {
    clearTimeout(this.#idleTimer);
    await Promise.all(this.#idle.splice(0).map((control) => control.quit()));
  }

  get #hasRoom(): boolean {
    if (performance.now() - this.#limitedAt > RECOVERY) this.#limit = this.#options.limit;
    return this.#leases.size + this.#opening < memoryBudget.connections(this.#limit);
  }

  /** Waits until there is room for one more; it is then taken. */
  async #turn(reader: object, signal: AbortSignal, isFirst: boolean): Promise<void> {
    signal.throwIfAborted();
    if (this.#hasRoom && this.#waiting.size === 0) {
      this.#opening++;
      return;
    }
    const turn = this.#waiting.add(reader, signal, isFirst);
    this.#next();
    try {
      await turn;
    } finally {
      this.relieve();
    }
  }

  #next(): void {
    while (this.#hasRoom && this.#waiting.size > 0) {
      this.#opening++;
      this.#waiting.next();
    }
    this.relieve();
  }

  /** A kept connection that still answers, or a new one. */
  async #fresh(patience: Patience): Promise<ControlConnection> {
    for (let control = this.#idle.pop(); control !== undefined; control = this.#idle.pop()) {
      if (performance.now() - control.usedAt < DOUBTFUL_AFTER) return control;
      try {
        const { code } = await control.command("NOOP", patience);
        if (code < 300) return control;
      } catch (error) {
        patience.signal.throwIfAborted();
        if (!(error instanceof Failure)) throw error;
      }
      control.close();
    }
    this.#dialing++;
    try {
      const control = await this.#options.open(patience);
      this.opened++;
      return control;
    } finally {
      this.#dialing--;
    }
  }

  #keep(control: ControlConnection): void {
    control.usedAt = performance.now();
    const total = this.#leases.size + this.#dialing + this.#idle.length;
    if (this.#options.keepAlive === 0 || total >= memoryBudget.connections(this.#limit)) {
      void control.quit();
      return;
    }
    this.#idle.push(control);
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => this.closeIdle(), this.#options.keepAlive);
    // A kept connection is no reason for the process to stay.
    Deno.unrefTimer(this.#idleTimer);
  }
}

/** A connection that is one listing's or one transfer's until it is given back. */
export class Lease {
  /** The connection. */
  readonly control: ControlConnection;
  /** Milliseconds of `performance.now()` since which nobody reads; `undefined` while someone does. */
  restsSince: number | undefined;
  readonly #pool: ConnectionPool;
  #giveWay: (() => void) | undefined;

  /** Made by the pool. */
  constructor(control: ControlConnection, pool: ConnectionPool) {
    this.control = control;
    this.#pool = pool;
  }

  /** Says that nobody reads at present; `giveWay` is called when others need the connection. */
  rest(giveWay: () => void): void {
    this.restsSince = performance.now();
    this.#giveWay = giveWay;
    this.#pool.relieve();
  }

  /** Says that someone reads again. */
  work(): void {
    this.restsSince = undefined;
  }

  /** Makes the transfer that holds the connection give it back. */
  reclaim(): void {
    this.restsSince = undefined;
    this.#giveWay?.();
  }

  /** Gives the connection back; `isClean` when no reply and no data is outstanding. */
  giveBack(isClean: boolean): void {
    this.#pool.giveBack(this, isClean);
  }
}
