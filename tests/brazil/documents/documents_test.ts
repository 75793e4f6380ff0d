import { assert, assertEquals, assertThrows } from "@std/assert";
import { Binary, Dictionary, Int32, Utf8, vectorFromArray } from "apache-arrow";
import {
  formatCnes,
  formatCnpj,
  formatCns,
  formatCpf,
  isCnes,
  isCnpj,
  isCnpjColumn,
  isCns,
  isCnsColumn,
  isCpf,
  isCpfColumn,
  parseCnes,
  parseCnpj,
  parseCns,
  parseCpf,
  type TextColumn,
} from "../../../src/brazil/mod.ts";

Deno.test("isCpf() takes digits or the official spelling and nothing else", () => {
  assert(isCpf("52998224725"));
  assert(isCpf("529.982.247-25"));
  for (
    const text of [
      "",
      "52998224726",
      "529982247-25",
      " 52998224725",
      "52998224725 ",
      "529.982.247.25",
      "5299822472",
      "52998224７25",
      "5299822472a",
      "529.982.247-250000000000000000",
    ]
  ) assert(!isCpf(text), text);
});

Deno.test("isCpf() refuses the ten numbers of one repeated digit", () => {
  for (let digit = 0; digit < 10; digit++) assert(!isCpf(`${digit}`.repeat(11)));
});

Deno.test("parseCpf() tells the fiscal region by the ninth digit", () => {
  assertEquals(parseCpf("529.982.247-25"), { digits: "52998224725", ufs: ["ES", "RJ"] });
  assertEquals(parseCpf("52998224700"), undefined);
});

Deno.test("isCnpj() takes the example of the technical note on alphanumeric numbers", () => {
  assert(isCnpj("12ABC34501DE35"));
  assert(isCnpj("12.ABC.345/01DE-35"));
  assert(!isCnpj("12ABC34501DE36"));
  assert(!isCnpj("12abc34501de35"));
  assert(!isCnpj("12ABC34501DEA5"));
});

Deno.test("isCnpj() takes numeric numbers as before and refuses all zeros", () => {
  assert(isCnpj("00394544000185"));
  assert(isCnpj("00.394.544/0001-85"));
  assert(isCnpj("00000000000191")); // Banco do Brasil
  assert(!isCnpj("00000000000000"));
});

Deno.test("parseCnpj() takes root and establishment apart", () => {
  assertEquals(parseCnpj("12.ABC.345/01DE-35"), {
    characters: "12ABC34501DE35",
    root: "12ABC345",
    establishment: "01DE",
    alphanumeric: true,
  });
  assertEquals(parseCnpj("00394544000185")?.alphanumeric, false);
  assertEquals(parseCnpj("x"), undefined);
});

Deno.test("isCns() takes 001 only where 000 would need a check digit of 10", () => {
  assert(isCns("100000000060018"));
  assert(isCns("100 0000 0006 0018"));
  assert(!isCns("100000000060000"));
  assert(!isCns("300000000000000"));
  assert(!isCns("000000000000000"));
});

Deno.test("isCns() refuses a definitive number whose middle is neither 000 nor 001", () => {
  // Some of these sums are multiples of 11, but 010 to 019 is no middle of a definitive number.
  const body = "1000000000601";
  for (let last = 0; last < 100; last++) {
    assert(!isCns(body + String(last).padStart(2, "0")));
  }
});

Deno.test("isCns() takes 001 with the check digit 8 alone, whatever the sum", () => {
  let others = 0;
  for (let pis = 10_000_000_000; pis < 10_000_000_200; pis++) {
    const sum = [...String(pis)].reduce((sum, digit, i) => sum + Number(digit) * (15 - i), 0);
    for (let digit = 0; digit < 10; digit++) {
      if ((sum + 2 + digit) % 11 !== 0) continue;
      assertEquals(isCns(`${pis}001${digit}`), digit === 8);
      if (digit !== 8) others++;
    }
  }
  assert(others > 50);
});

Deno.test("parseCns() tells definitive from provisional", () => {
  assertEquals(parseCns("100000000060018")?.kind, "definitive");
  assertEquals(parseCns("700000000000005"), { digits: "700000000000005", kind: "provisional" });
  assertEquals(parseCns("1"), undefined);
});

Deno.test("isCnes() looks at the form alone", () => {
  assert(isCnes("0027014"));
  assert(!isCnes("27014"));
  assert(!isCnes("0000000"));
  assert(!isCnes("002701A"));
  assertEquals(parseCnes("0027014"), { digits: "0027014" });
  assertEquals(parseCnes("002701"), undefined);
});

Deno.test("formatX() spells whatever has the form, and says nothing of check digits", () => {
  assertEquals(formatCpf("52998224700"), "529.982.247-00");
  assertEquals(formatCpf("529.982.247-00"), "529.982.247-00");
  assertEquals(formatCpf("529x982x247x00"), undefined);
  assertEquals(formatCpf("5299822470"), undefined);
  assertEquals(formatCnpj("12ABC34501DE00"), "12.ABC.345/01DE-00");
  assertEquals(formatCnpj("12abc34501DE00"), undefined);
  assertEquals(formatCns("100000000060018"), "100 0000 0006 0018");
  assertEquals(formatCnes("27014"), "0027014");
  assertEquals(formatCnes(""), undefined);
});

Deno.test("isCpfColumn() answers for text and for dictionaries, null for null", () => {
  const values = ["52998224725", null, "529.982.247-25", "52998224726", "", "52998224725"];
  const expected = [true, null, true, false, false, true];
  const plain = vectorFromArray(values, new Utf8());
  const coded = vectorFromArray(values, new Dictionary(new Utf8(), new Int32()));
  assertEquals(isCpfColumn(plain).toJSON(), expected);
  assertEquals(isCpfColumn(coded).toJSON(), expected);
});

Deno.test("isXColumn() answers for slices and for columns of several pieces", () => {
  const values = ["00394544000185", null, "00394544000186", "12.ABC.345/01DE-35", "é", null];
  const whole = vectorFromArray(values, new Utf8());
  const expected = [true, null, false, true, false, null];
  for (let from = 0; from < values.length; from++) {
    const slice = whole.slice(from);
    assertEquals(isCnpjColumn(slice).toJSON(), expected.slice(from));
    assertEquals(isCnpjColumn(whole.slice(0, from).concat(slice)).toJSON(), expected);
  }
  assertEquals(isCnsColumn(vectorFromArray([], new Utf8())).length, 0);
});

Deno.test("isXColumn() refuses identifiers that DataSUS obfuscated", () => {
  const bytes = vectorFromArray([Uint8Array.of(0x7b, 0x7c)], new Binary());
  assertThrows(() => isCnsColumn(bytes as unknown as TextColumn), TypeError, "no text");
});
