/**
 * TabWin's definition files (`.DEF`), which say what of a data file can be tabulated and with which
 * tables.
 *
 * ```text
 * ;Movimento de AIH - Arquivos Reduzidos        the first comment is a title
 * ADADOS\RD*.DBC                                the data files
 * IValor Total       ,VAL_TOT                   a quantity to be added up
 * XIdade detalhada   ,COD_IDADE ,1 ,CNV\IDADEDET.CNV
 * XIdentificação     ,N_AIH     ,5 ,CNV\IDENTIFIC.CNV
 * LHospital BR (CNES),CNES      ,NOMEFANT ,DBF\TCNESBR.DBF
 * ```
 *
 * The letter says where TabWin offers the line: `L` rows, `C` columns, `S` selections, `X` all three,
 * `D` and `T` further uses of a table, `I`, `G` and `E` quantities. With a `.CNV`, as many characters as its codes have are read
 * from that position of the field, counted from 1, and a code wider than the field goes on into its
 * neighbours: `COD_IDADE,1` reads unit and age. With a `.DBF`, the third part names the column of the
 * labels. Source as in `cnv.ts`.
 *
 * @module
 */

import type { DbfHeader } from "../../decode/dbf_header.ts";
import { decodeText, type Encoding } from "../../decode/text.ts";
import { DataSusError } from "../../error.ts";
import { tabLines, type TabReadOptions } from "./tab_text.ts";

/** A line of a definition that reads a field through a table. */
export interface TabVariable {
  /** Its letter. */
  readonly kind: "L" | "C" | "S" | "X" | "D" | "T";
  /** What it is called. */
  readonly label: string;
  /** The field of the data file, in capitals. */
  readonly field: string;
  /** Where in the field the code begins, counted from 1; 1 for a `.DBF`. */
  readonly position: number;
  /** For a `.DBF`, the column of the labels, in capitals. */
  readonly labelColumn: string | undefined;
  /** The table, as the line spells it: `CNV\SEXO.CNV`. */
  readonly table: string;
}

/** A line of a definition that adds up a field, or counts. */
export interface TabQuantity {
  /** What it is called. */
  readonly label: string;
  /** The field of the data file, in capitals. */
  readonly field: string;
}

/** A definition file. */
export interface Def {
  /** Its title: the first comment. */
  readonly title: string | undefined;
  /** The data files, as the line spells them: `DADOS\RD*.DBC`. */
  readonly files: string | undefined;
  /** What can be tabulated, in order. */
  readonly variables: readonly TabVariable[];
  /** What can be added up, in order. */
  readonly quantities: readonly TabQuantity[];
  /** Numbers of the lines that were not understood, counted from 1. */
  readonly unread: readonly number[];
}

/**
 * Reads a definition file of TabWin. Lines that are not understood are told, not an error: many
 * definitions have some.
 *
 * @example
 * ```ts
 * import { readDef } from "@dsbr/core/brazil";
 * import { assertEquals } from "@std/assert";
 *
 * const text = ";Movimento de AIH\r\nADADOS\\RD*.DBC\r\nXSexo ,SEXO ,1 ,CNV\\SEXO.CNV\r\n";
 * const def = readDef(new TextEncoder().encode(text));
 * assertEquals(def.variables[0]?.table, "CNV\\SEXO.CNV");
 * ```
 *
 * @throws {DataSusError} `FORMAT` when no line can be read.
 */
export function readDef(bytes: Uint8Array, options: TabReadOptions = {}): Def {
  const variables: TabVariable[] = [];
  const quantities: TabQuantity[] = [];
  const unread: number[] = [];
  let title: string | undefined;
  let files: string | undefined;
  for (const [i, row] of tabLines(bytes, options).entries()) {
    const line = row.trim();
    if (line.startsWith(";")) title ??= line.replace(/^[;\s]+|[;\s]+$/g, "") || undefined;
    const content = line.replace(/;.*$/, "").trim();
    if (content === "" || content.startsWith("?")) continue;
    const variable = readVariable(content);
    const quantity = readQuantity(content);
    if (content.startsWith("A") && files === undefined) files = content.slice(1).trim();
    else if (variable !== undefined) variables.push(variable);
    else if (quantity !== undefined) quantities.push(quantity);
    else unread.push(i + 1);
  }
  if (files === undefined && variables.length === 0 && quantities.length === 0) {
    const { name = "a definition" } = options;
    throw new DataSusError(`Cannot read "${name}": it has no line of a TabWin definition`, {
      code: "FORMAT",
      path: options.name,
      hint: "Take the .DEF from the TabWin package as DataSUS ships it",
    });
  }
  return { title, files, variables, quantities, unread };
}

function readVariable(line: string): TabVariable | undefined {
  const kind = line[0]!;
  if (!isKind(kind)) return undefined;
  const [label, field, third, table, ...more] = line.slice(1).split(",").map((part) => part.trim());
  if (label === undefined || !field || !third || !table || more.length > 0) return undefined;
  const isDbf = /\.dbf$/i.test(table);
  if (!isDbf && !/^[1-9]\d*$/.test(third)) return undefined;
  return {
    kind,
    label: label.replace(/^\*/, "").trim(),
    field: field.toUpperCase(),
    position: isDbf ? 1 : Number(third),
    labelColumn: isDbf ? third.toUpperCase() : undefined,
    table,
  };
}

function isKind(letter: string): letter is TabVariable["kind"] {
  return "LCSXDT".includes(letter);
}

function readQuantity(line: string): TabQuantity | undefined {
  if (!/^[IGE]/.test(line)) return undefined;
  const [label = "", field = label] = line.slice(1).split(",").map((part) => part.trim());
  return label === "" ? undefined : { label, field: field.toUpperCase() };
}

/**
 * The characters that TabWin reads of a record for a variable: `width` of them from the variable's
 * position on, across the borders of fields, and no further than the record. `undefined` when the
 * file has no such field.
 *
 * @param width Characters of a code: the `width` of the variable's table.
 * @param record The bytes of the record, the deletion mark included.
 */
export function readTabField(
  variable: TabVariable,
  width: number,
  header: DbfHeader,
  record: Uint8Array,
  encoding: Encoding = "windows-1252",
): string | undefined {
  const field = header.fields.find(({ name }) => name.toUpperCase() === variable.field);
  if (field === undefined) return undefined;
  const start = field.offset + variable.position - 1;
  return decodeText(record.subarray(start, start + width), encoding);
}
