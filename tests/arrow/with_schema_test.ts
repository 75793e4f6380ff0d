import { assertEquals } from "@std/assert";
import { type Field, Schema, tableFromIPC } from "apache-arrow";
import { withSchema } from "../../src/arrow/with_schema.ts";
import { columnSpec } from "../../src/decode/column_spec.ts";
import { encodeDbf } from "../../src/decode/encode_dbf.ts";
import { ipcBytes, rowValues } from "../decode/arrow_values.ts";
import { decodeTable } from "../decode/pieces.ts";

const pure = { permissions: "none" } as const;

const columns = [columnSpec("UF", "dictionary"), columnSpec("VALUE", "int32")];
const file = encodeDbf([
  { name: "UF", type: "C", width: 2, decimals: 0 },
  { name: "VALUE", type: "N", width: 3, decimals: 0 },
], [["AC", "1"], ["SP", ""]]);
const batch = decodeTable([file], { columns }).batches[0]!;

Deno.test("withSchema() orders columns by name, adds nulls and drops the rest", pure, () => {
  const added: Field[] = [columnSpec("NAME", "utf8").field, columnSpec("CODE", "dictionary").field];
  const schema = new Schema([added[0]!, columns[1]!.field, added[1]!]);
  const changed = withSchema(batch, schema);
  assertEquals(changed.schema.fields.map(({ name }) => name), ["NAME", "VALUE", "CODE"]);
  assertEquals(rowValues([changed]), [[null, 1, null], [null, null, null]]);
  assertEquals(changed.numRows, 2);
  assertEquals(rowValues(tableFromIPC(ipcBytes(schema, [changed])).batches), rowValues([changed]));
});

Deno.test("withSchema() gives the same rows when the schema is the same", pure, () => {
  const schema = new Schema(columns.map(({ field }) => field));
  assertEquals(rowValues([withSchema(batch, schema)]), [["AC", 1], ["SP", null]]);
});

Deno.test("withSchema() keeps the rows when no column is left", pure, () => {
  assertEquals(withSchema(batch, new Schema([])).numRows, 2);
});
