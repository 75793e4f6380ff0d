import { decodeText, type Encoding } from "../../decode/text.ts";

/** Letters and marks of Portuguese outside ASCII. */
const PORTUGUESE = new Set("áàâãäçéêíóôõöúüÁÀÂÃÇÉÊÍÓÔÕÚÜºª°");

/**
 * The code page of a TabWin table's text, told from its bytes: DataSUS writes cp1252, and cp850 in
 * older tables, and no header says which. The one that gives more letters of Portuguese is taken,
 * cp1252 when both give as many.
 */
export function tabEncoding(bytes: Uint8Array): Encoding {
  const high = bytes.filter((byte) => byte >= 0x80);
  const letters = (encoding: Encoding): number =>
    [...decodeText(high, encoding)].filter((letter) => PORTUGUESE.has(letter)).length;
  return letters("cp850") > letters("windows-1252") ? "cp850" : "windows-1252";
}

/** Some DOS programs end a text with it. */
const DOS_END = "\u001a";

/** How TabWin's text files are read. */
export interface TabReadOptions {
  /** The file's name, for error messages. */
  readonly name?: string | undefined;
  /** Its code page; told from its bytes when absent. */
  readonly encoding?: Encoding | undefined;
}

/** The lines of a text file, whatever their ends; DOS's end-of-file mark is left out. */
export function tabLines(bytes: Uint8Array, options: TabReadOptions): string[] {
  const text = decodeText(bytes, options.encoding ?? tabEncoding(bytes));
  return text.split(DOS_END)[0]!.split(/\r\n|\n|\r/);
}
