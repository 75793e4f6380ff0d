import { assertEquals } from "@std/assert";
import { listCode, type Spelling } from "../../src/codes/spelling.ts";

const CASES: Readonly<Record<Spelling, Readonly<Record<string, string | null | undefined>>>> = {
  "icd10": { I219: "I219", "A16.": "A16", I10X: "I10", "I21.9": "I219", "": "", i219: "i219" },
  "icd9 disease": {
    "4109": "410",
    "410": "410",
    "8001": undefined,
    E8001: "800",
    E800: "800",
    E410: undefined,
    "0000": null,
    V221: undefined,
  },
  "icd9 cause": { "4109": "410", "8001": "800", E8001: "800", "0000": null, I219: undefined },
  "age of three digits": {
    "423": "4",
    "000": null,
    "999": null,
    "4": undefined,
    "4230": undefined,
  },
  "age of four digits": { "4018": "4", "18": null, "0": null, "-1": undefined, "40180": undefined },
  "two digits": { "1": "01", "01": "01", "001": "001", A: "A" },
  "five digits": { "135": "00135", "00135": "00135", "": "" },
  "uf": { SP: "35", "35": "35", XX: "XX" },
};

for (const [spelling, codes] of Object.entries(CASES)) {
  Deno.test(`listCode() reads ${spelling}`, () => {
    for (const [code, expected] of Object.entries(codes)) {
      assertEquals(listCode(code, spelling as Spelling), expected, code);
    }
  });
}
