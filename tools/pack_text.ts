import { brotliCompressSync, constants } from "node:zlib";

/** Texts from this length on are packed. */
const LARGE = 4_000;
/** Bytes of a page of a WebAssembly memory. */
const PAGE = 65_536;

/**
 * The large texts of a folder's modules: each is written to `packed/NAME.wasm`, a module that is
 * nothing but a memory with the bytes in it. No other file that a package may hold is loaded without
 * a permission, and base 64 would take a third more room.
 */
export class PackedTexts {
  readonly #folder: URL;
  #imports: string[] = [];

  /** Of the folder at `folder`; texts packed before are removed. */
  constructor(folder: URL) {
    this.#folder = new URL("packed/", folder);
    Deno.mkdirSync(this.#folder, { recursive: true });
    for (const { name } of Deno.readDirSync(this.#folder)) {
      Deno.removeSync(new URL(name, this.#folder));
    }
  }

  /** A text as TypeScript: as it is, or where it is packed when it is large. */
  literal(name: string, text: string): string {
    if (text.length < LARGE) return `\`${text}\``;
    const identifier = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    Deno.writeFileSync(new URL(`${name}.wasm`, this.#folder), memoryModule(pack(text)));
    this.#imports.push(`import { memory as ${identifier} } from "./packed/${name}.wasm";\n`);
    return `unpackText(${identifier})`;
  }

  /** The imports that the literals since the last call need; `path` leads to `packed_text.ts`. */
  takeImports(path: string): string {
    const imports = this.#imports;
    this.#imports = [];
    if (imports.length === 0) return "";
    return `import { unpackText } from "${path}";\n${imports.join("")}`;
  }
}

/** The length, little-endian in four bytes, and the text packed with Brotli (RFC 7932). */
function pack(text: string): Uint8Array {
  const packed = brotliCompressSync(new TextEncoder().encode(text), {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  });
  const bytes = new Uint8Array(4 + packed.length);
  new DataView(bytes.buffer).setUint32(0, packed.length, true);
  bytes.set(packed, 4);
  return bytes;
}

/** A WebAssembly module that exports a memory, which begins with these bytes. */
function memoryModule(bytes: Uint8Array): Uint8Array {
  const pages = Math.ceil(bytes.length / PAGE);
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    // One memory that cannot grow.
    ...section(5, [1, 1, ...leb128(pages), ...leb128(pages)]),
    // Its name is "memory".
    ...section(7, [1, 6, ...new TextEncoder().encode("memory"), 2, 0]),
    // One segment, at the constant address 0.
    ...section(11, [1, 0, 0x41, 0, 0x0b, ...leb128(bytes.length), ...bytes]),
  ]);
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...leb128(content.length), ...content];
}

/** An unsigned number, seven bits a byte. */
function leb128(value: number): number[] {
  return value < 128 ? [value] : [value & 127 | 128, ...leb128(value >>> 7)];
}
