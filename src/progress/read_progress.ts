/** What a read has counted. */
export interface ReadCounts {
  /** Files read to their end. */
  readonly files: number;
  /** Files there are. */
  readonly totalFiles: number;
  /** Bytes read, compressed. */
  readonly bytes: number;
  /** Bytes there are, when the source knows the size of every file. */
  readonly totalBytes: number | undefined;
  /** Rows given out. */
  readonly rows: number;
  /** The file being read. */
  readonly path: string | undefined;
}

/** How far a read has come. */
export interface ReadProgress extends ReadCounts {
  /** Seconds since the first batch was asked for. */
  readonly seconds: number;
  /** Bytes a second of the last five seconds; 0 before anything came. */
  readonly bytesPerSecond: number;
  /**
   * Seconds that the rest will take at this speed. Absent in the first second, while nothing comes,
   * with a limit, and when the source does not know how much there is.
   */
  readonly secondsLeft: number | undefined;
  /**
   * How often the source has tried something again since the read began; reads of one source at the
   * same time share this count.
   */
  readonly retries: number;
}
