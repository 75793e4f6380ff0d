/**
 * The workers that decode files, of all scans of the process.
 *
 * Workers are started when a scan has enough to read, stay warm between files, end when none of
 * them had work for a while, and never hold the process: it may exit while they wait.
 *
 * @module
 */

import type { Worker } from "node:worker_threads";
import { memoryBudget } from "../memory_budget.ts";
import type { FromWorker, ToWorker } from "./messages.ts";
import { startWorker } from "./start_worker.ts";

/** Who has given a worker a file. */
export interface JobListener {
  /** Takes what the worker says. */
  receive(message: FromWorker): void;
  /** Told that the worker is gone, and why. */
  crashed(reason: unknown): void;
}

/** What a worker of the pool is doing. */
export interface PoolStatus {
  /** Workers there are, those that are starting included. */
  readonly workers: number;
  /** Those of them with a file. */
  readonly busy: number;
  /** Those of them that could take one. */
  readonly free: number;
  /** Bytes of batches that wait for their readers. */
  readonly ahead: number;
}

/** What ports have in Deno and Node besides what the web has. */
interface NodeMessagePort {
  /** The process stays while the port is open. */
  ref(): void;
  /** The process may exit while the port is open. */
  unref(): void;
}

/** Milliseconds after which workers without work end. */
const IDLE = 10_000;
/** So many crashes within so many milliseconds, and the pool starts no more workers for a time. */
const MOST_CRASHES = 3;
const CRASH_WINDOW = 60_000;
/** Bytes of batches that all scans together may have decoded ahead of their readers. */
const MOST_AHEAD = 48 * 1024 * 1024;

/** The last words of a worker about a file. */
const LAST: ReadonlySet<FromWorker["kind"]> = new Set(["done", "failed", "broken", "stopped"]);

/** A worker of a pool. */
export class PoolWorker {
  readonly #worker: Worker;
  /**
   * What is said goes over a channel of our own: Deno copies the messages of Node's workers byte by
   * byte, and takes 50 times as long.
   */
  readonly #port: MessagePort & NodeMessagePort;
  readonly #onFree: () => void;
  #listener: JobListener | undefined;
  /** True once it has said that it can take a file. */
  #isReady = false;

  /** Takes a worker that was just started; told when it gets free, and when it is gone. */
  constructor(worker: Worker, onFree: () => void, onGone: (wasReady: boolean) => void) {
    this.#worker = worker;
    this.#onFree = onFree;
    worker.unref();
    const { port1, port2 } = new MessageChannel();
    worker.postMessage(port2, [port2 as never]);
    this.#port = port1 as MessagePort & NodeMessagePort;
    port1.onmessage = ({ data }: MessageEvent<FromWorker>): void => this.#receive(data);
    this.#port.unref();
    let isGone = false;
    const gone = (reason: unknown): void => {
      if (isGone) return;
      isGone = true;
      this.#port.close();
      onGone(this.#isReady);
      const listener = this.#listener;
      this.#listener = undefined;
      listener?.crashed(reason);
    };
    worker.on("error", gone);
    worker.on("messageerror", gone);
    worker.on("exit", (code: unknown) => gone(new Error(`exit code ${code}`)));
  }

  /** True when it has no file, and can take one. */
  get isFree(): boolean {
    return this.#isReady && this.#listener === undefined;
  }

  /** True when it has a file. */
  get isBusy(): boolean {
    return this.#listener !== undefined;
  }

  /** Keeps it for somebody, who hears what it says. */
  reserve(listener: JobListener): void {
    this.#listener = listener;
  }

  /** Gives it back before it was given a file. */
  release(): void {
    this.#listener = undefined;
    this.#onFree();
  }

  /** Gives it a file; its last word about that sets it free. */
  open(message: Extract<ToWorker, { kind: "open" }>): void {
    this.post(message);
  }

  /** Sends a message; the buffers in `moved` are gone here afterwards. */
  post(message: ToWorker, moved: ArrayBuffer[] = []): void {
    this.#port.postMessage(message, moved);
  }

  /** Says whether somebody waits for it, so that the process is to stay. */
  hold(isAwaited: boolean): void {
    if (isAwaited) this.#port.ref();
    else this.#port.unref();
  }

  /** Ends it; it must not be busy. */
  end(): void {
    this.#port.close();
    void this.#worker.terminate();
  }

  #receive(message: FromWorker): void {
    const listener = this.#listener;
    if (message.kind === "ready") this.#isReady = true;
    if (message.kind === "ready" || LAST.has(message.kind)) {
      this.#listener = undefined;
      this.#onFree();
    }
    listener?.receive(message);
  }
}

/** Workers that decode files. There is one pool for the process; others are for tests. */
export class WorkerPool {
  readonly #start: () => Worker | undefined;
  readonly #now: () => number;
  readonly #workers = new Set<PoolWorker>();
  #crashes: number[] = [];
  #isUnavailable = false;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;
  #ahead = 0;

  /** Makes one without workers; `start` starts one, `now` tells milliseconds. */
  constructor(
    start: () => Worker | undefined = startWorker,
    now: () => number = () => performance.now(),
  ) {
    this.#start = start;
    this.#now = now;
    memoryBudget.register(this.#holder);
  }

  /** What counts the batches that wait as memory in use; nobody can let go of them but readers. */
  readonly #holder = (() => {
    const bytes = (): number => this.#ahead;
    return {
      get bytes(): number {
        return bytes();
      },
      oldest: Infinity,
      dropOldest: () => {},
      fit: () => {},
    };
  })();

  /** What the workers are doing. */
  get status(): PoolStatus {
    const workers = [...this.#workers];
    return {
      workers: workers.length,
      busy: workers.filter((worker) => worker.isBusy).length,
      free: workers.filter((worker) => worker.isFree).length,
      ahead: this.#ahead,
    };
  }

  /** True when batches may be decoded further ahead of their readers. */
  mayGoAhead(bytes: number): boolean {
    const most = Math.min(memoryBudget.ahead(MOST_AHEAD), memoryBudget.share(MOST_AHEAD));
    return this.#ahead + bytes <= most;
  }

  /** Counts bytes that wait for a reader; less than 0 when one took them. */
  count(bytes: number): void {
    this.#ahead += bytes;
  }

  /** Starts workers, as many as there may be but `most`; they are ready somewhat later. */
  warm(most: number): void {
    while (this.#workers.size < memoryBudget.workers(most) && this.#mayStart) {
      const worker = this.#start();
      if (worker === undefined) {
        this.#isUnavailable = true;
        return;
      }
      const member: PoolWorker = new PoolWorker(
        worker,
        () => this.#watch(),
        (wasReady) => this.#lose(member, wasReady),
      );
      this.#workers.add(member);
    }
  }

  /** A worker without work, if fewer than `most` have some. */
  take(most: number): PoolWorker | undefined {
    const allowed = memoryBudget.workers(most);
    if (allowed === 0) return undefined;
    this.warm(allowed);
    if (this.status.busy >= allowed) return undefined;
    return this.#workers.values().find((worker) => worker.isFree);
  }

  /** Ends the workers that have no work. */
  end(): void {
    clearTimeout(this.#idleTimer);
    this.#idleTimer = undefined;
    for (const worker of this.#workers) {
      if (worker.isBusy) continue;
      this.#workers.delete(worker);
      worker.end();
    }
  }

  get #mayStart(): boolean {
    const since = this.#now() - CRASH_WINDOW;
    this.#crashes = this.#crashes.filter((time) => time > since);
    return !this.#isUnavailable && this.#crashes.length < MOST_CRASHES;
  }

  /** Has all workers end when none gets work for a while. */
  #watch(): void {
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => {
      if (this.status.busy === 0) this.end();
    }, IDLE);
    Deno.unrefTimer(this.#idleTimer);
  }

  /** One that could not even be loaded tells that none can be had. */
  #lose(worker: PoolWorker, wasReady: boolean): void {
    if (!this.#workers.delete(worker)) return;
    if (wasReady) this.#crashes.push(this.#now());
    else this.#isUnavailable = true;
  }
}

/** The workers of this process. */
export const workerPool: WorkerPool = new WorkerPool();
