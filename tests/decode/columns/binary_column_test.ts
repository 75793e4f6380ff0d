import { assertEquals } from "@std/assert";
import { DataType } from "apache-arrow";
import { inferColumnType } from "../../../src/decode/column_spec.ts";
import { latin1 } from "../raw_dbf.ts";
import { readColumn } from "./read_column.ts";

const pure = { permissions: "none" } as const;

Deno.test(
  "BinaryColumn gives obfuscated identifiers as bytes without the blanks around them",
  pure,
  () => {
    const fields = ["\x7b\x7c\x7d\x7e\x7f\x80\x81\x82\x83\x84", " \x7b\x81  ", "", "\0\0", "{|"];
    const { values, unparsable, data } = readColumn(fields, "binary", { width: 15 });
    assertEquals(values, [latin1(fields[0]!), latin1("\x7b\x81"), null, null, latin1("{|")]);
    assertEquals([unparsable, data[0]!.nullCount, DataType.isBinary(data[0]!.type)], [0, 2, true]);
  },
);

Deno.test("BinaryColumn gives every byte as it is when a field holds no text", pure, () => {
  const fields = ["\0\x01 \0\xff\0\0 ", "abcdefgh", "        "];
  const { values } = readColumn(fields, "binary", { letter: "B" });
  assertEquals(values, [latin1(fields[0]!), latin1(fields[1]!), null]);
});

Deno.test(
  "inferColumnType() takes the identifiers that DataSUS obfuscates for binary",
  pure,
  () => {
    for (const name of ["AP_CNSPCN", "CNS_PAC", "NU_CNS", "CPF_PROF", "cns_pac"]) {
      const field = { name, type: "C", width: 15, decimals: 0, offset: 1 };
      assertEquals(inferColumnType(field), "binary");
    }
  },
);
