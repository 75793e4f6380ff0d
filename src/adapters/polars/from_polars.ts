import {
  Binary,
  BufferType,
  Data,
  DataType,
  Dictionary,
  Field,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableFromIPC,
  Utf8,
  Vector,
} from "apache-arrow";
import { showing } from "../../display/show.ts";
import { DataSusError } from "../../error.ts";
import { frameFacts, type PolarsFrame } from "./frame.ts";

/**
 * Makes an Arrow table of a Polars data frame: categoricals become Dictionary<Utf8, Int32>, text
 * Utf8 and bytes Binary, as in the batches of a scan; all else stays what it is.
 *
 * The table of a frame that {@linkcode toPolars} made says whether its rows are made up; of a frame that
 * Polars made of it nothing is known.
 *
 * @throws {DataSusError} `QUERY` when a column holds more than 2 GB of text in one piece, or is of a
 * type that apache-arrow cannot read.
 */
export function fromPolars(frame: PolarsFrame): Table {
  const table = readFrame(frame);
  const fields = table.schema.fields.map((field) =>
    new Field(field.name, narrowType(field.type), field.nullable, field.metadata)
  );
  const schema = new Schema(fields);
  const dictionaries = new Map<Vector, Vector>();
  const batches = table.batches.map(({ numRows: length, data }) => {
    const children = data.children.map((child) => narrow(child, dictionaries));
    const type = new Struct(fields);
    return new RecordBatch(schema, makeData({ type, length, nullCount: 0, children }));
  });
  return showing(new Table(schema, batches), frameFacts(frame));
}

function readFrame(frame: PolarsFrame): Table {
  try {
    return tableFromIPC(frame.writeIPCStream());
  } catch (cause) {
    throw new DataSusError(`Cannot read the data frame: ${(cause as Error).message}`, {
      code: "QUERY",
      hint: "Cast the columns that are neither text, numbers, dates nor truth values",
      cause,
    });
  }
}

function narrowType(type: DataType): DataType {
  if (DataType.isLargeUtf8(type)) return new Utf8();
  if (DataType.isLargeBinary(type)) return new Binary();
  if (DataType.isDictionary(type)) return new Dictionary(narrowType(type.dictionary), new Int32());
  return type;
}

/** The same column with offsets of 32 bits instead of 64. */
function narrow(data: Data, dictionaries: Map<Vector, Vector>): Data {
  const { type, offset, length, nullCount, nullBitmap } = data;
  const narrowed = narrowType(type);
  if (DataType.isDictionary(type)) {
    const codes = Int32Array.from(data.values as Uint32Array);
    const buffers = { [BufferType.DATA]: codes, [BufferType.VALIDITY]: nullBitmap };
    const dictionary = narrowDictionary(data.dictionary!, dictionaries);
    return new Data(narrowed, offset, length, nullCount, buffers, [], dictionary);
  }
  if (!DataType.isLargeUtf8(type) && !DataType.isLargeBinary(type)) return data;
  const offsets = data.valueOffsets as unknown as BigInt64Array;
  const first = offsets[0] ?? 0n;
  const last = offsets[length] ?? 0n;
  if (last - first > 0x7fff_ffffn) {
    throw new DataSusError(
      "Cannot read the data frame: a column holds more than 2 GB in one piece",
      {
        code: "QUERY",
        hint: "Write it in parts, with frame.slice()",
      },
    );
  }
  const valueOffsets = new Int32Array(length + 1);
  for (let i = 0; i <= length; i++) valueOffsets[i] = Number((offsets[i] ?? 0n) - first);
  const bytes = (data.values as Uint8Array).subarray(Number(first), Number(last));
  const buffers = {
    [BufferType.OFFSET]: valueOffsets,
    [BufferType.DATA]: bytes,
    [BufferType.VALIDITY]: nullBitmap,
  };
  return new Data(narrowed, offset, length, nullCount, buffers);
}

function narrowDictionary(dictionary: Vector, known: Map<Vector, Vector>): Vector {
  let narrowed = known.get(dictionary);
  if (narrowed === undefined) {
    narrowed = new Vector(dictionary.data.map((data) => narrow(data, known)));
    known.set(dictionary, narrowed);
  }
  return narrowed;
}
