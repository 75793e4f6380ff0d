import { fill32, get, set, setNulls } from "./column";
import { isAscii, isBlankByte, SPACES } from "./words";

/** Text without the blanks around it: bytes, and for each record where they end. */
export function text(column: usize, positions: usize, from: i32): bool {
  const offset: usize = get(column, 0);
  const width: usize = get(column, 4);
  const ends: usize = get(column, 20);
  const bytes: usize = get(column, 52);
  const lastRun: usize = get(column, 12);
  let length: usize = get(column, 60);
  for (let run: usize = get(column, 16); run < lastRun; run += 2) {
    const record: i32 = load<u16>(run);
    const first = record - from;
    const next = <i32>load<u16>(run, 2) - from;
    let start = <usize>load<u32>(positions + (record << 2)) + offset;
    let end = start + width;
    while (end >= start + 8 && load<u64>(end - 8) == SPACES) end -= 8;
    while (end > start && isBlankByte(end - 1)) end--;
    while (start < end && isBlankByte(start)) start++;
    if (start == end) {
      fill32(ends, first, next, <i32>length);
      setNulls(column, first, next);
      continue;
    }
    if (!isAscii(start, end)) {
      set(column, 16, <u32>run);
      set(column, 60, <u32>length);
      return false;
    }
    for (let row = first; row < next; row++) {
      for (let at = start, to = bytes + length; at < end; at += 16, to += 16) {
        v128.store(to, v128.load(at));
      }
      length += end - start;
      store<i32>(ends + (row << 2), <i32>length);
    }
  }
  set(column, 60, <u32>length);
  return true;
}
