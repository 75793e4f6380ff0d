import {
  BufferType,
  Data,
  DataType,
  type Field,
  makeData,
  RecordBatch,
  type Schema,
  Struct,
  Utf8,
  type Vector,
  vectorFromArray,
} from "apache-arrow";

/**
 * The same batches with one dictionary per column, so that they make one table.
 *
 * Indices are rewritten only where a batch's dictionary numbers its values otherwise than the
 * common one, which grows in order of appearance.
 *
 * @param batches Batches of one schema.
 */
export function unifyDictionaries(schema: Schema, batches: readonly RecordBatch[]): RecordBatch[] {
  const columns = batches.map((batch) => [...batch.data.children]);
  for (const [index, field] of schema.fields.entries()) {
    if (!DataType.isDictionary(field.type)) continue;
    const unified = unifyColumn(columns.map((children) => children[index]!));
    for (const [i, data] of unified.entries()) columns[i]![index] = data;
  }
  const type = new Struct(schema.fields as Field[]);
  return batches.map(({ numRows: length }, i) =>
    new RecordBatch(schema, makeData({ type, length, nullCount: 0, children: columns[i]! }))
  );
}

function unifyColumn(chunks: readonly Data[]): readonly Data[] {
  const dictionaries = new Set(chunks.map((chunk) => chunk.dictionary));
  if (dictionaries.size <= 1) return chunks;
  const codes = new Map<string, number>();
  const renumberings = new Map<Vector | undefined, Int32Array | undefined>();
  let before: Renumbering | undefined;
  for (const dictionary of dictionaries) {
    if (dictionary === undefined) continue;
    before = renumber(dictionary, codes, before);
    renumberings.set(dictionary, before.isIdentity ? undefined : before.codes);
  }
  const common = vectorFromArray([...codes.keys()], new Utf8());
  return chunks.map((chunk) => {
    const renumbering = renumberings.get(chunk.dictionary);
    const indices = chunk.values as Int32Array;
    const values = renumbering === undefined
      ? indices
      : indices.map((code) => renumbering[code] ?? 0);
    const buffers = { [BufferType.DATA]: values, [BufferType.VALIDITY]: chunk.nullBitmap };
    const { type, offset, length, nullCount } = chunk;
    return new Data(type, offset, length, nullCount, buffers, [], common);
  });
}

/** What the codes of one dictionary are in the common one. */
interface Renumbering {
  readonly bytes: Uint8Array;
  readonly codes: Int32Array;
  readonly isIdentity: boolean;
}

function renumber(
  dictionary: Vector,
  codes: Map<string, number>,
  before: Renumbering | undefined,
): Renumbering {
  const bytes = dictionary.data[0]!.values as Uint8Array;
  const known = before !== undefined && grewFrom(before.bytes, bytes) ? before.codes : NO_CODES;
  const renumbered = new Int32Array(dictionary.length);
  renumbered.set(known.subarray(0, dictionary.length));
  for (let i = known.length; i < dictionary.length; i++) {
    const value = dictionary.get(i) as string;
    let code = codes.get(value);
    if (code === undefined) codes.set(value, code = codes.size);
    renumbered[i] = code;
  }
  return { bytes, codes: renumbered, isIdentity: renumbered.every((code, i) => code === i) };
}

const NO_CODES = new Int32Array(0);

/** True when one dictionary's text is the beginning of another's, in the same place of memory. */
function grewFrom(before: Uint8Array, after: Uint8Array): boolean {
  return before.length > 0 && before.buffer === after.buffer &&
    before.byteOffset === after.byteOffset &&
    before.length <= after.length;
}
