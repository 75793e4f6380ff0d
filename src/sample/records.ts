/**
 * The records of a file of the sample, made in blocks.
 *
 * @module
 */

import { parsePeriod, type Period } from "../catalog/period.ts";
import { periodOf } from "../catalog/partition.ts";
import { encodeDbfHeader } from "../decode/encode_dbf.ts";
import { daysFromCivil } from "./calendar.ts";
import { contentOf } from "./column_rules.ts";
import { listConditions } from "./conditions.ts";
import { Episode, Episodes } from "./episode.ts";
import type { WriteField } from "./field_writer.ts";
import { Random, WeightedChoice } from "./random.ts";
import type { RowContext } from "./rule.ts";
import type { SampleFile } from "./sample_file.ts";
import { territoryOf } from "./territory.ts";

/** Bytes of records made at a time, about. */
const BLOCK_LENGTH = 128 * 1024;

/**
 * Groups whose rows tell of the episodes of another group (by the code `of`, same system), and how
 * often an episode has 1, 2, 3 ... rows. In all other groups a row is an episode of the group's own.
 */
const ROWS_OF_EPISODES: Readonly<Record<string, { of: string; weights: readonly number[] }>> = {
  "SIHSUS SP": { of: "RD", weights: [1, 2, 4, 6, 6, 5, 4, 3, 2, 1, 1, 1] },
  "SIHSUS ER": { of: "RJ", weights: [17, 2, 1] },
};

/** The DBF header of a file. */
export function headerOf(file: SampleFile): Uint8Array {
  return encodeDbfHeader(file.fields, file.rows);
}

/**
 * Makes the records of a file, from the first again on each call, always the same bytes. They come
 * in blocks of whole records; a block is written over when the next one is asked for.
 */
export function* makeRecords(file: SampleFile): Generator<Uint8Array> {
  const recordLength = file.fields.reduce((sum, field) => sum + field.width, 1);
  const blockRows = Math.max(1, Math.floor(BLOCK_LENGTH / recordLength));
  const rows = new Rows(file);
  const { template, fields } = layOut(file, rows.context);
  const block = new Uint8Array(Math.min(blockRows, file.rows) * recordLength);
  for (let at = 0; at < block.length; at += recordLength) block.set(template, at);

  for (let made = 0; made < file.rows; made += blockRows) {
    const length = Math.min(blockRows, file.rows - made) * recordLength;
    for (let record = 0; record < length; record += recordLength) {
      rows.next();
      for (const { offset, write } of fields) write(block, record + offset);
    }
    yield block.subarray(0, length);
  }
}

interface WrittenField {
  /** Where the field begins in a record. */
  readonly offset: number;
  /** Writes it. */
  readonly write: WriteField;
}

/** A record with all that stays the same in it, and the fields that do not. */
function layOut(
  file: SampleFile,
  context: RowContext,
): { template: Uint8Array; fields: readonly WrittenField[] } {
  const template = [0x20]; // the deletion flag
  const fields: WrittenField[] = [];
  for (const field of file.fields) {
    const content = contentOf(field, context);
    if (typeof content === "function") {
      fields.push({ offset: template.length, write: content });
      for (let i = 0; i < field.width; i++) template.push(0x20);
    } else {
      template.push(...content);
    }
  }
  return { template: Uint8Array.from(template), fields };
}

/** Walks through the rows of a file: what each is about stands in the context's episode. */
class Rows {
  /** What the rules see. */
  readonly context: RowContext;
  readonly #episodes: Episodes;
  readonly #rowsOfEpisode: WeightedChoice | undefined;
  /** Takes the episodes that have no row of their own. */
  readonly #skipped = new Episode();
  /** Rows that the episode at hand has still to come. */
  #left = 0;

  constructor(file: SampleFile) {
    const { group, partition, rows, seed } = file;
    const { system, code } = group;
    const shared = ROWS_OF_EPISODES[`${system} ${code}`];
    const first = firstDayOf(periodOf(partition));
    const context = {
      file,
      firstDay: first,
      lastDay: firstDayOf(periodAfter(partition.year, partition.month)) - 1,
      territory: territoryOf(partition.uf),
      conditions: listConditions(),
      episode: new Episode(),
      random: new Random(`columns ${system} ${code} ${partition.key} ${seed}`),
    };
    this.context = context;
    this.#rowsOfEpisode = shared && new WeightedChoice(shared.weights);
    this.#episodes = new Episodes({
      ...context,
      seed: `episodes ${system} ${shared?.of ?? code} ${partition.key} ${seed}`,
      count: rows,
      month: partition.month ?? 1,
    });
  }

  /**
   * Goes to the next row. Where an episode has several rows, the next row's episode is so many
   * further on: row and episode numbers run side by side, and all facilities occur.
   */
  next(): void {
    const { episode, random } = this.context;
    if (this.#left > 0) {
      this.#left--;
      this.#episodes.next(this.#skipped);
      episode.act++;
      return;
    }
    this.#episodes.next(episode);
    this.#left = this.#rowsOfEpisode?.pick(random) ?? 0;
  }
}

function firstDayOf(period: Period): number {
  const { year, month = 1 } = parsePeriod(period);
  return daysFromCivil(year, month, 1);
}

function periodAfter(year: number, month: number | undefined): Period {
  if (month === undefined) return `${year + 1}`;
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}
