import { encodeText, type Encoding } from "../../../src/decode/text.ts";

/** A line of a conversion table, its columns where TabWin has them. */
export function cnvLine(
  number: number,
  label: string,
  codes: string,
  { subtotal = "", labelWidth = 50, left = 0 } = {},
): string {
  const head = subtotal.padStart(3) + String(number).padStart(4) + "  " + label;
  return head.padEnd(labelWidth + 10 - left) + codes;
}

/** The bytes of a text with DOS line ends. */
export function tabFile(lines: readonly string[], encoding: Encoding = "windows-1252"): Uint8Array {
  return encodeText(lines.join("\r\n"), encoding)!;
}

/** A file to be put into an archive. */
export interface ZipFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly stored?: boolean;
  /** Written in place of the true values. */
  readonly crc?: number;
  readonly size?: number;
}

/** A ZIP archive, written by the book. */
export async function makeZip(
  files: readonly ZipFile[],
  front: Uint8Array = new Uint8Array(0),
): Promise<Uint8Array> {
  const { crc32 } = await import("node:zlib");
  const pieces: Uint8Array[] = [front];
  const contents: Uint8Array[] = [];
  let at = 0;
  for (const { path, bytes, stored = false, crc = crc32(bytes), size = bytes.length } of files) {
    const name = new TextEncoder().encode(path);
    const packed = stored ? bytes : await deflate(bytes);
    const header = new DataView(new ArrayBuffer(46));
    header.setUint32(0, 0x02014b50, true);
    header.setUint16(10, stored ? 0 : 8, true);
    header.setUint32(16, crc, true);
    header.setUint32(20, packed.length, true);
    header.setUint32(24, size, true);
    header.setUint16(28, name.length, true);
    header.setUint32(42, at, true);
    contents.push(new Uint8Array(header.buffer), name);
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    local.setUint16(8, stored ? 0 : 8, true);
    local.setUint16(26, name.length, true);
    pieces.push(new Uint8Array(local.buffer), name, packed);
    at += 30 + name.length + packed.length;
  }
  const length = contents.reduce((sum, piece) => sum + piece.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, files.length, true);
  end.setUint32(12, length, true);
  end.setUint32(16, at, true);
  return join([...pieces, ...contents, new Uint8Array(end.buffer)]);
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream()
    .pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
