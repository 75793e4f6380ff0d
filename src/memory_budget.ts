/**
 * The memory that this process may use for what it could do without: caches and reading ahead.
 *
 * The one setting that is shared by all scans of a process, since they share its memory.
 *
 * | mode | held in memory | next file fetched ahead | ahead of a reader | rows of a batch | connections to a server |
 * |---|---|---|---|---|---|
 * | `normal` | 1/2 of the memory allowed | 32 MiB | 256 KiB | as asked (16,384) | as asked (3) |
 * | `conservative` | 1/4 | 8 MiB | 64 KiB | 8,192 at most | 2 at most |
 * | `emergency` | 1/8 | nothing | nothing | 2,048 at most | 1 |
 * | `maintenance` | nothing | nothing | nothing | 2,048 at most | 1 |
 *
 * Where no memory is named, a cache may hold what it was made for, and half, a quarter or nothing
 * of that. In every mode every row is given out.
 *
 * @module
 */

/** How sparingly memory is used. */
export type MemoryMode = "normal" | "conservative" | "emergency" | "maintenance";

/** Settings of the process. */
export interface ConfigureOptions {
  /**
   * Memory that the process is allowed: bytes, or a text such as `512MB`, `1.5 GB` or `256MiB`. Half
   * of it at most goes to caches and to reading ahead, of all caches together. Default: no limit
   * but that of each cache.
   */
  readonly memory?: number | string | undefined;
  /**
   * `auto` holds the memory in use against that allowed, at least twice a second: from 70 % on it
   * is `conservative`, from 85 % on `emergency`. `maintenance` is for the time of other work on the
   * same machine: reading goes on, and holds nothing. Default `auto` with `memory`, else `normal`.
   */
  readonly mode?: MemoryMode | "auto" | undefined;
  /** Tells the bytes in use, for `auto`. Default: resident memory of this process. */
  readonly probe?: (() => number) | undefined;
}

/** How memory is used at present. */
export interface MemoryStatus {
  /** The mode that holds. */
  readonly mode: MemoryMode;
  /** True when the memory in use decides on the mode. */
  readonly auto: boolean;
  /** Bytes that the process is allowed; absent when no limit is set. */
  readonly allowed?: number;
  /** Bytes in use, when last looked at; absent unless the mode is `auto`. */
  readonly used?: number;
  /** Bytes that caches and reading ahead hold. */
  readonly held: number;
  /** Bytes that they may hold together; absent when no limit is set. */
  readonly mayHold?: number;
}

/** What a mode allows. */
interface MemoryLimits {
  /** Share of what is held in `normal`. */
  readonly held: number;
  /** Share of what is read ahead in `normal`. */
  readonly ahead: number;
  /** Most rows of a batch. */
  readonly batchRows: number;
  /** Most connections to a server. */
  readonly connections: number;
}

const LIMITS: Readonly<Record<MemoryMode, MemoryLimits>> = {
  normal: { held: 1, ahead: 1, batchRows: Infinity, connections: Infinity },
  conservative: { held: 1 / 2, ahead: 1 / 4, batchRows: 8192, connections: 2 },
  emergency: { held: 1 / 4, ahead: 0, batchRows: 2048, connections: 1 },
  maintenance: { held: 0, ahead: 0, batchRows: 2048, connections: 1 },
};

/** Shares of the memory allowed from which on the mode is another. */
const CONSERVATIVE_FROM = 0.7;
const EMERGENCY_FROM = 0.85;
/** Share of the memory allowed that may be held in `normal`. */
const HELD_SHARE = 0.5;
/** Milliseconds for which the memory in use is not looked at again. */
const SAMPLE_AGE = 100;
/** Milliseconds between two looks when nothing else asks. */
const WATCH_INTERVAL = 500;

/** Something that holds bytes in memory and can let go of them. */
export interface MemoryHolder {
  /** Bytes held. */
  readonly bytes: number;
  /** When that was used which was not used for longest, as `tick` told; Infinity if nothing is held. */
  readonly oldest: number;
  /** Lets go of that. */
  dropOldest(): void;
  /** Lets go until no more is held than its share. */
  fit(): void;
}

/** Holds nothing. */
const NOTHING: MemoryHolder = { bytes: 0, oldest: Infinity, dropOldest: () => {}, fit: () => {} };

/** Bytes that are being gathered, and cannot be let go by others. */
export interface Reservation extends Disposable {
  /** Reserves more, for which caches let go; false when there is no room for them. */
  grow(bytes: number): boolean;
}

/** Who may hold how much. There is one for the process; others are for tests. */
export class MemoryBudget {
  #allowed: number | undefined;
  #chosen: MemoryMode | "auto" = "normal";
  #probe = residentBytes;
  #mode: MemoryMode = "normal";
  #used: number | undefined;
  #sampledAt = -Infinity;
  #timer: ReturnType<typeof setInterval> | undefined;
  #reserved = 0;
  #holders: WeakRef<MemoryHolder>[] = [];
  #ticks = 0;
  readonly #now: () => number;

  /** Makes one without limits; `now` tells milliseconds. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** See {@linkcode configure}. */
  configure({ memory, mode, probe = residentBytes }: ConfigureOptions): void {
    const allowed = memory === undefined ? undefined : parseBytes(memory);
    const chosen = mode ?? (allowed === undefined ? "normal" : "auto");
    if (chosen !== "auto" && !Object.hasOwn(LIMITS, chosen)) {
      throw new RangeError(
        `Cannot set the memory mode "${chosen}": it is auto, ${Object.keys(LIMITS).join(", ")}`,
      );
    }
    if (chosen === "auto" && allowed === undefined) {
      throw new RangeError(
        'Cannot set the memory mode "auto": name the memory, "512MB" for example',
      );
    }
    this.#allowed = allowed;
    this.#chosen = chosen;
    this.#probe = probe;
    this.#used = undefined;
    this.#sampledAt = -Infinity;
    clearInterval(this.#timer);
    if (chosen === "auto") {
      this.#timer = setInterval(() => this.#sample(), WATCH_INTERVAL);
      // Watching is no reason for the process to stay.
      Deno.unrefTimer(this.#timer);
    }
    this.#sample();
    this.#fit();
  }

  /** The mode that holds. */
  get mode(): MemoryMode {
    if (this.#chosen === "auto" && this.#now() - this.#sampledAt >= SAMPLE_AGE) this.#sample();
    return this.#mode;
  }

  /** How memory is used at present. */
  get status(): MemoryStatus {
    const { mode } = this;
    return {
      mode,
      auto: this.#chosen === "auto",
      ...this.#allowed !== undefined && {
        allowed: this.#allowed,
        mayHold: this.#mayHold,
      },
      ...this.#used !== undefined && { used: this.#used },
      held: this.#held,
    };
  }

  /** Bytes that a cache made for so many may hold at present. */
  share(bytes: number): number {
    const { mode } = this;
    return Math.min(bytes * LIMITS[mode].held, this.#mayHold);
  }

  /** Bytes that may be read ahead where so many are in `normal`. */
  ahead(bytes: number): number {
    const share = LIMITS[this.mode].ahead;
    return share === 0 ? 0 : bytes * share;
  }

  /** Rows of a batch that was to have so many. */
  batchRows(rows: number): number {
    return Math.min(rows, LIMITS[this.mode].batchRows);
  }

  /** Most connections to a server that may have so many. */
  connections(most: number): number {
    return Math.min(most, LIMITS[this.mode].connections);
  }

  /** Counts what a holder holds, as long as it lives. */
  register(holder: MemoryHolder): void {
    this.#holders.push(new WeakRef(holder));
  }

  /** A number greater than those before, to tell what was used later. */
  tick(): number {
    return ++this.#ticks;
  }

  /** Has holders let go of what was not used for longest, in all of them, until it fits. */
  makeRoom(): void {
    let over = this.#held - this.#mayHold;
    if (!(over > 0)) return;
    const holders = this.#living();
    while (over > 0) {
      const holder = holders.reduce((a, b) => b.oldest < a.oldest ? b : a, NOTHING);
      if (holder === NOTHING) return;
      over -= holder.bytes;
      holder.dropOldest();
      over += holder.bytes;
    }
  }

  /** Begins to gather bytes; they count until the reservation is disposed of. */
  reserve(): Reservation {
    let own = 0;
    return {
      grow: (bytes): boolean => {
        const most = this.#mayHold;
        if (this.#reserved + bytes > most) return false;
        own += bytes;
        this.#reserved += bytes;
        this.makeRoom();
        return true;
      },
      [Symbol.dispose]: (): void => {
        this.#reserved -= own;
        own = 0;
      },
    };
  }

  get #mayHold(): number {
    if (this.#allowed === undefined) return this.#mode === "maintenance" ? 0 : Infinity;
    return Math.floor(this.#allowed * HELD_SHARE * LIMITS[this.#mode].held);
  }

  get #held(): number {
    return this.#living().reduce((sum, holder) => sum + holder.bytes, this.#reserved);
  }

  #living(): MemoryHolder[] {
    const living = this.#holders.flatMap((ref) => ref.deref() ?? []);
    if (living.length < this.#holders.length) {
      this.#holders = living.map((holder) => new WeakRef(holder));
    }
    return living;
  }

  /** Looks at the memory in use, and changes the mode if need be. */
  #sample(): void {
    const before = this.#mode;
    if (this.#chosen !== "auto") this.#mode = this.#chosen;
    else {
      this.#sampledAt = this.#now();
      this.#used = this.#probe();
      const share = this.#used / this.#allowed!;
      this.#mode = share >= EMERGENCY_FROM
        ? "emergency"
        : share >= CONSERVATIVE_FROM
        ? "conservative"
        : "normal";
    }
    if (this.#mode !== before) this.#fit();
  }

  /** Has every holder keep to what it may hold now. */
  #fit(): void {
    for (const holder of this.#living()) holder.fit();
    this.makeRoom();
  }
}

/** The memory of this process. */
export const memoryBudget: MemoryBudget = new MemoryBudget();

/**
 * Says how much memory this process may use, for all scans and caches alike. Settings that are left
 * out take their defaults, so that `configure({})` undoes all.
 *
 * @example
 * ```ts
 * import { configure, memoryStatus } from "@dsbr/core";
 *
 * configure({ memory: "512MB" });
 * console.log(memoryStatus().mode); // normal, conservative or emergency
 * configure({});
 * ```
 *
 * @throws {RangeError} When the memory is no number of bytes greater than 0, the mode is none, or is
 * `auto` without memory to hold against.
 */
export function configure(options: ConfigureOptions): void {
  memoryBudget.configure(options);
}

/** How this process uses memory at present. */
export function memoryStatus(): MemoryStatus {
  return memoryBudget.status;
}

const UNITS: Readonly<Record<string, number>> = {
  "": 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
};

/**
 * Bytes written as a number or as a text such as `512MB` (512,000,000) or `512MiB` (536,870,912).
 *
 * @throws {RangeError} When it is none, or not greater than 0.
 */
export function parseBytes(text: number | string, what = "memory"): number {
  const [, digits, unit] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(String(text)) ?? [];
  const factor = UNITS[unit?.toLowerCase() ?? "none"];
  const bytes = typeof text === "number" ? text : Math.floor(Number(digits) * (factor ?? NaN));
  if (Number.isSafeInteger(bytes) && bytes > 0) return bytes;
  throw new RangeError(
    `Cannot allow ${what} of "${text}": write bytes, or a size such as "512MB" or "1.5 GiB"`,
  );
}

function residentBytes(): number {
  return Deno.memoryUsage().rss;
}
