import { ColumnMemory } from "../../arrow/batch_rooms.ts";
import type { CodeType } from "../../arrow/dictionary_builder.ts";
import type { ColumnSpec } from "../column_spec.ts";
import type { DbfField } from "../dbf_header.ts";
import type { Encoding } from "../text.ts";
import { BinaryColumn } from "./binary_column.ts";
import { BinaryInt32Column, isBinaryInt32 } from "./binary_int32_column.ts";
import { BoolColumn } from "./bool_column.ts";
import type { ColumnReader } from "./column.ts";
import { DateColumn } from "./date_column.ts";
import { DictionaryColumn } from "./dictionary_column.ts";
import { Float64Column } from "./float64_column.ts";
import { Int32Column } from "./int32_column.ts";
import { NullColumn } from "./null_column.ts";
import { TextColumn } from "./text_column.ts";

/** The reader of one column; of nulls when the file lacks the field. */
export function openColumn(
  spec: ColumnSpec,
  field: DbfField | undefined,
  encoding: Encoding,
  memory: ColumnMemory = new ColumnMemory(),
): ColumnReader {
  if (field === undefined) return new NullColumn(spec.field.type);
  const place = { field, encoding, memory };
  switch (spec.type) {
    case "dictionary":
      return new DictionaryColumn(place, spec.field.type as CodeType);
    case "utf8":
      return new TextColumn(place);
    case "int32":
      return isBinaryInt32(field) ? new BinaryInt32Column(place) : new Int32Column(place);
    case "float64":
      return new Float64Column(place);
    case "date":
      return new DateColumn(place, spec.dateFormat ?? "YYYYMMDD");
    case "bool":
      return new BoolColumn(place);
    case "binary":
      return new BinaryColumn(place);
  }
}
