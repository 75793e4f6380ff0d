import { assert, assertEquals } from "@std/assert";
import { columnSpec } from "../../../src/decode/column_spec.ts";
import { encodeDbc } from "../../../src/decode/encode_dbc.ts";
import { encodeDbf } from "../../../src/decode/encode_dbf.ts";
import { Kernels } from "../../../src/decode/kernels/kernels.ts";
import { columnValues } from "../arrow_values.ts";
import { decodeTable } from "../pieces.ts";

const pure = { permissions: "none" } as const;

Deno.test(
  "Kernels.open() gives each file a memory of its own, and one that was given back",
  pure,
  () => {
    const one = Kernels.open()!;
    const other = Kernels.open()!;
    const at = one.allocate(64);
    assertEquals(other.allocate(64), at);
    one.bytes.fill(7, at, at + 64);
    assertEquals(other.bytes.subarray(at, at + 64), new Uint8Array(64));
    one.close();
    const again = Kernels.open();
    assert(again === one);
    assertEquals(again.bytes.subarray(again.allocate(64)).subarray(0, 64), new Uint8Array(64));
    again.close();
    other.close();
  },
);

Deno.test("Kernels tells when its memory has moved, and keeps what it held", pure, () => {
  const kernels = Kernels.open()!;
  const at = kernels.allocate(16);
  kernels.words[at >> 2] = 42;
  let moves = 0;
  kernels.onMove = () => moves++;
  const before = kernels.bytes;
  kernels.allocate(before.length + 1);
  assertEquals(moves, 1);
  assertEquals(before.length, 0);
  assertEquals(kernels.words[at >> 2], 42);
  kernels.close();
  assertEquals(kernels.onMove, undefined);
});

Deno.test("DbfDecoder reads without kernels when no memory can be had for them", pure, () => {
  const held = Array.from({ length: 4 }, () => Kernels.open()); // those that are kept
  const { Instance } = WebAssembly;
  let asked = 0;
  const refuse = function (): never {
    asked++;
    throw new RangeError("could not allocate memory");
  };
  WebAssembly.Instance = refuse as unknown as typeof Instance;
  try {
    const dbf = encodeDbf([{ name: "UF", type: "C", width: 2, decimals: 0 }], [["AC"], ["SP"]]);
    const columns = [columnSpec("UF", "dictionary")];
    const { batches } = decodeTable([encodeDbc(dbf)], { columns });
    assertEquals(columnValues(batches, 0), ["AC", "SP"]);
    assertEquals(asked, 1);
  } finally {
    WebAssembly.Instance = Instance;
    for (const kernels of held) kernels?.close();
  }
});
