import { decodeSlots } from "./decode_slots.ts";
import { memoryBudget, type MemoryMode } from "../memory_budget.ts";

/** Rows of a batch unless told otherwise. */
export const BATCH_ROWS = 16_384;
/** Rows of the first batch of a read, so that there is something to see at once. */
const FIRST_ROWS = 2_048;
/** Rows that all files being decoded build at a time, where batches are as large as they may be. */
const ROWS_AT_WORK = 8 * BATCH_ROWS;
/** Fewer rows than this are not worth a batch. */
const FEWEST_ROWS = 1_024;

/** How many rows the batches of one file get, which depends on how much memory there is. */
export class BatchSize {
  /** True when memory was short, so that batches have fewer rows than they should. */
  isShrunk = false;
  readonly #asked: number | undefined;
  readonly #modes: Set<MemoryMode>;
  #isFirst: boolean;

  /**
   * Of so many rows. When nothing is asked, batches are large, and smaller while many files are
   * decoded at once, as a hundred scans would otherwise build a hundred large batches.
   *
   * @param modes Takes the memory modes that held when a batch was begun.
   * @param isFirst True when the first of them is to come early.
   */
  constructor(asked: number | undefined, modes: Set<MemoryMode>, isFirst = false) {
    this.#asked = asked;
    this.#modes = modes;
    this.#isFirst = isFirst;
  }

  /** Rows of the batch that is begun now. */
  next(): number {
    const share = Math.max(FEWEST_ROWS, Math.floor(ROWS_AT_WORK / Math.max(1, decodeSlots.asked)));
    const wanted = this.#asked ?? Math.min(BATCH_ROWS, share);
    const rows = memoryBudget.batchRows(wanted);
    this.#modes.add(memoryBudget.mode);
    this.isShrunk ||= rows < wanted;
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    return isFirst && this.#asked === undefined ? Math.min(FIRST_ROWS, rows) : rows;
  }
}
