import { assertEquals } from "@std/assert";
import { decodeText, encodeText, type Encoding } from "../../src/decode/text.ts";
import { seededRandom } from "./seeded_random.ts";

const pure = { permissions: "none" } as const;
const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);

for (const encoding of ["windows-1252", "cp850", "latin1"] as const) {
  Deno.test(`decodeText() gives every byte of ${encoding} a character of its own`, pure, () => {
    const text = decodeText(all, encoding);
    assertEquals(text.length, 256);
    assertEquals(new Set(text).size, 256);
    assertEquals(encodeText(text, encoding), all);
    for (const byte of all) {
      assertEquals(encodeText(text[byte]!, encoding), Uint8Array.of(byte), `byte ${byte}`);
      assertEquals(decodeText(Uint8Array.of(byte), encoding), text[byte], `byte ${byte}`);
    }
  });
}

Deno.test("decodeText() agrees with the platform when the page is windows-1252", pure, () => {
  assertEquals(decodeText(all, "windows-1252"), new TextDecoder("windows-1252").decode(all));
});

Deno.test("decodeText() gives the code point of the byte when the page is latin1", pure, () => {
  assertEquals(decodeText(all, "latin1"), String.fromCharCode(...all));
});

/** Bytes 0x80-0xFF of code page 850 as Python's codec has them. */
const CP850 = [
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ",
  "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐",
  "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀",
  "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
];

Deno.test("decodeText() agrees with Python when the page is cp850", pure, () => {
  assertEquals(decodeText(all.subarray(0x80), "cp850"), CP850.join(""));
  assertEquals(
    decodeText(all.subarray(0, 0x80), "cp850"),
    String.fromCharCode(...all.subarray(0, 0x80)),
  );
});

Deno.test("decodeText() reads the words of DataSUS in the page they were written in", pure, () => {
  const written: readonly (readonly [Encoding, string])[] = [
    ["windows-1252", "53 e3 6f 20 4a 6f 73 e9"],
    ["latin1", "53 e3 6f 20 4a 6f 73 e9"],
    ["cp850", "53 c6 6f 20 4a 6f 73 82"],
    ["utf-8", "53 c3 a3 6f 20 4a 6f 73 c3 a9"],
  ];
  for (const [encoding, hex] of written) {
    const bytes = Uint8Array.fromHex(hex.replaceAll(" ", ""));
    assertEquals(decodeText(bytes, encoding), "São José", encoding);
    assertEquals(encodeText("São José", encoding), bytes, encoding);
  }
});

Deno.test(
  "decodeText() reads windows-1252 and loses nothing when the bytes are no UTF-8",
  pure,
  () => {
    const broken = [
      "c3",
      "e3 6f",
      "41 ff 42",
      "c0 80",
      "ed a0 80",
      "f8 88 80 80 80",
      "81 8d 8f 90 9d",
    ];
    for (const hex of broken) {
      const bytes = Uint8Array.fromHex(hex.replaceAll(" ", ""));
      const text = decodeText(bytes, "utf-8");
      assertEquals(encodeText(text, "windows-1252"), bytes, hex);
    }
    for (let seed = 1; seed <= 2000; seed++) {
      const random = seededRandom(seed);
      const bytes = Uint8Array.from({ length: random(12) }, () => random(256));
      const text = decodeText(bytes, "utf-8");
      const isUtf8 =
        new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).includes("\ufffd") === false;
      assertEquals(encodeText(text, isUtf8 ? "utf-8" : "windows-1252"), bytes, `seed ${seed}`);
    }
  },
);

Deno.test("decodeText() keeps a byte order mark when the page is UTF-8", pure, () => {
  assertEquals(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), "utf-8"), "\ufeffA");
});

Deno.test("decodeText() gives an empty text when there are no bytes", pure, () => {
  for (const encoding of ["windows-1252", "cp850", "latin1", "utf-8"] as const) {
    assertEquals(decodeText(new Uint8Array(0), encoding), "");
    assertEquals(encodeText("", encoding), new Uint8Array(0));
  }
});

Deno.test("encodeText() gives undefined when the page lacks a character", pure, () => {
  const lacking: readonly (readonly [Encoding, string])[] = [
    ["windows-1252", "Ω"],
    ["windows-1252", "\u0080"], // the byte 0x80 is the euro sign
    ["latin1", "€"],
    ["latin1", "\u0100"],
    ["cp850", "€"],
    ["cp850", "😀"],
  ];
  for (const [encoding, text] of lacking) assertEquals(encodeText(`A${text}`, encoding), undefined);
  assertEquals(encodeText("😀", "utf-8")?.length, 4);
});
