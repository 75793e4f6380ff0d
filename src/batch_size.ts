import { memoryBudget, type MemoryMode } from "./memory_budget.ts";

/** Rows of a batch unless told otherwise. */
export const BATCH_ROWS = 16_384;

/** How many rows the batches of one file get, which depends on how much memory there is. */
export class BatchSize {
  /** True when memory was short, so that batches have fewer rows than asked for. */
  isShrunk = false;
  readonly #asked: number;
  readonly #modes: Set<MemoryMode>;

  /** `modes` takes the memory modes that held when a batch was begun. */
  constructor(asked: number | undefined, modes: Set<MemoryMode>) {
    this.#asked = asked ?? BATCH_ROWS;
    this.#modes = modes;
  }

  /** Rows of the batch that is begun now. */
  next(): number {
    const rows = memoryBudget.batchRows(this.#asked);
    this.#modes.add(memoryBudget.mode);
    this.isShrunk ||= rows < this.#asked;
    return rows;
  }
}
