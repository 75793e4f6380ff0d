import { type Data, DataType, DateUnit, type RecordBatch } from "apache-arrow";
import type { Group } from "../catalog/dataset.ts";
import type { DateOrder } from "./profile.ts";

/** One pair of dates: `[first, then, what it would mean the other way round]`. */
type Rule = readonly [first: string, then: string, wrong: string];

/**
 * Which dates cannot be in another order, by system. They follow from what the columns mean: nobody
 * dies before birth or is registered before it. Two dates of one day are in order.
 */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  SIM: [
    ["DTNASC", "DTOBITO", "birth after death"],
    ["DTOBITO", "DTCADASTRO", "death after its registration"],
    ["DATANASC", "DATAOBITO", "birth after death"],
  ],
  SINASC: [
    ["DTNASCMAE", "DTNASC", "mother born after the child"],
    ["DTULTMENST", "DTNASC", "last menstruation after birth"],
    ["DTNASC", "DTCADASTRO", "birth after its registration"],
  ],
  SIHSUS: [
    ["NASC", "DT_INTER", "birth after admission"],
    ["DT_INTER", "DT_SAIDA", "admission after discharge"],
    ["SP_DTINTER", "SP_DTSAIDA", "admission after discharge"],
  ],
  CIHA: [
    ["NASC", "DT_ATEND", "birth after care"],
    ["DT_ATEND", "DT_SAIDA", "care after discharge"],
  ],
  SINAN: [
    ["DT_NASC", "DT_NOTIFIC", "birth after notification"],
    ["DT_SIN_PRI", "DT_NOTIFIC", "symptoms after notification"],
    ["DT_SIN_PRI", "DT_OBITO", "symptoms after death"],
    ["DT_NOTIFIC", "DT_ENCERRA", "notification after the case was closed"],
  ],
};

/** Counts rows whose dates are in an order that cannot be. */
export class DateOrderCheck {
  readonly #pairs: { rule: Rule; compared: number; impossible: number; isSeen: boolean }[];

  /** Checks the pairs known of a group's system. */
  constructor({ system }: Group) {
    this.#pairs = (RULES[system] ?? []).map((rule) => ({
      rule,
      compared: 0,
      impossible: 0,
      isSeen: false,
    }));
  }

  /** Takes the next batch. */
  add(batch: RecordBatch): void {
    for (const pair of this.#pairs) {
      const [first, then] = pair.rule;
      const a = daysOf(batch, first);
      const b = daysOf(batch, then);
      if (a === undefined || b === undefined) continue;
      pair.isSeen = true;
      const [earlier, later] = [a.values as Int32Array, b.values as Int32Array];
      for (let row = 0; row < batch.numRows; row++) {
        if (!a.getValid(row) || !b.getValid(row)) continue;
        pair.compared++;
        if (earlier[row]! > later[row]!) pair.impossible++;
      }
    }
  }

  /** The pairs of which both columns were seen. */
  get found(): readonly DateOrder[] {
    return this.#pairs.filter(({ isSeen }) => isSeen).map(({ rule, compared, impossible }) => {
      const [first, then, wrong] = rule;
      return { first, then, wrong, compared, impossible };
    });
  }
}

/** A batch's column of days; `undefined` when it has none of that name. */
function daysOf(batch: RecordBatch, name: string): Data | undefined {
  const at = batch.schema.fields.findIndex((field) => field.name === name);
  const data = batch.data.children[at];
  return data !== undefined && DataType.isDate(data.type) && data.type.unit === DateUnit.DAY
    ? data
    : undefined;
}
