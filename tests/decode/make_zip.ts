import { crc32, deflateRawSync } from "node:zlib";

/** A member of a made-up archive, and what is to be wrong about it. */
export interface MadeMember {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Default 8 (deflated); 0 is stored, and any other writes the bytes as they are. */
  readonly method?: number;
  /** Checksum and lengths stand behind the bytes, with or without a signature. */
  readonly descriptor?: "signed" | "bare";
  /** What the local header, or the descriptor, says instead of the truth. */
  readonly crc?: number;
  readonly length?: number;
  readonly packedLength?: number;
  /** What the table of contents says instead. */
  readonly centralCrc?: number;
  /** The bytes stored instead of the packed ones. */
  readonly packed?: Uint8Array;
}

function number(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** i) % 256);
}

/** A ZIP archive, written by the format's description and nothing of `src`. */
export function makeZip(
  members: readonly MadeMember[],
  { comment = "", entries = members.length } = {},
): Uint8Array<ArrayBuffer> {
  const out: number[] = [];
  const central: number[] = [];
  const push = (bytes: Iterable<number>): void => {
    for (const byte of bytes) out.push(byte);
  };
  for (const member of members) {
    const { name, bytes, method = 8, descriptor } = member;
    const packed = member.packed ?? (method === 8 ? deflateRawSync(bytes) : bytes);
    const crc = member.crc ?? crc32(bytes);
    const sizes = [
      ...number(member.packedLength ?? packed.length, 4),
      ...number(member.length ?? bytes.length, 4),
    ];
    const text = new TextEncoder().encode(name);
    const facts = [
      ...number(20, 2),
      ...number(descriptor === undefined ? 0 : 8, 2),
      ...number(method, 2),
      ...number(0, 2),
      ...number(0x21, 2),
    ];
    const offset = out.length;
    push([0x50, 0x4b, 3, 4, ...facts]);
    push(descriptor === undefined ? [...number(crc, 4), ...sizes] : number(0, 12));
    push([...number(text.length, 2), ...number(3, 2), ...text, 1, 2, 3]);
    push(packed);
    if (descriptor === "signed") push([0x50, 0x4b, 7, 8]);
    if (descriptor !== undefined) push([...number(crc, 4), ...sizes]);
    central.push(0x50, 0x4b, 1, 2, ...number(20, 2), ...facts);
    central.push(...number(member.centralCrc ?? crc, 4), ...sizes, ...number(text.length, 2));
    central.push(...number(0, 2), ...number(1, 2), ...number(0, 8), ...number(offset, 4));
    central.push(...text, 0x21);
  }
  const at = out.length;
  push(central);
  push([0x50, 0x4b, 5, 6, ...number(0, 4), ...number(entries, 2), ...number(entries, 2)]);
  push([...number(central.length, 4), ...number(at, 4), ...number(comment.length, 2)]);
  push(new TextEncoder().encode(comment));
  return Uint8Array.from(out);
}
