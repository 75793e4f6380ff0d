import { type RowTypes, type Scan, scan } from "@dsbr/core";
import { dbc, MemorySource, RD_FIELDS, rdRows, SIH_DIRECTORY } from "../memory_source.ts";

const EXTRA = [
  { name: "NEW_A", type: "C", width: 3, decimals: 0 },
  { name: "NEW_B", type: "N", width: 4, decimals: 0 },
];

/** Three months of SIH-RD: the second has a column that the catalogue does not know, the third two. */
export function filesWithNewColumns(rows = 50): MemorySource {
  const files = new Map<string, Uint8Array>();
  for (const month of [1, 2, 3]) {
    const fields = [...RD_FIELDS, ...EXTRA.slice(0, month - 1)];
    const values = rdRows(rows, month).map((row, i) => [...row, "x" + i % 10, String(i)])
      .map((row) => row.slice(0, fields.length));
    files.set(`${SIH_DIRECTORY}/RDAC230${month}.dbc`, dbc(fields, values));
  }
  return new MemorySource(files);
}

/** Years of a group of which the catalogue knows no columns; the second has one column more. */
export function headerOnlyFiles(): MemorySource {
  const folder = "/dissemin/publicos/SINAN/DADOS/FINAIS";
  const text = (name: string, width: number) => ({ name, type: "C", width, decimals: 0 });
  const first = [text("ID_MUNICIP", 6), { name: "QTD", type: "N", width: 4, decimals: 0 }];
  return new MemorySource(
    new Map([
      [`${folder}/ACBIBR18.dbc`, dbc(first, [["120040", "7"], ["120001", "5"]])],
      [
        `${folder}/ACBIBR19.dbc`,
        dbc([...first, text("LATE", 13)], [["120040", "1", "thirteen byte"]]),
      ],
    ]),
  );
}

/** A scan of those files. */
export function headerOnlyScan(source = headerOnlyFiles()): Scan<RowTypes> {
  return scan("SINAN-ACBI" as never, { year: [2018, 2019] } as never, {
    source,
  }) as unknown as Scan<RowTypes>;
}
