/**
 * A block of records: `positions[i]` is where in `block` record `i` begins. At least 16 bytes
 * follow the last record, so that loads may overshoot a field.
 */
export interface RecordBlock {
  /** The bytes. */
  readonly block: Uint8Array;
  /** `block` as a view. */
  readonly view: DataView;
  /** Where the chosen records begin. */
  readonly positions: Int32Array;
}
