/** An oracle: CRC-32 as ZIP has it (reflected polynomial 0xEDB88320), from its definition. */
export function crc32Slowly(bytes: Uint8Array): number {
  const table = Int32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? rest >>> 1 ^ 0xedb88320 : rest >>> 1;
    return rest;
  });
  let crc = -1;
  for (const byte of bytes) crc = table[(crc ^ byte) & 255]! ^ crc >>> 8;
  return ~crc >>> 0;
}
