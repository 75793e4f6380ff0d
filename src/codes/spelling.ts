import { isUf, UFS } from "../catalog/uf.ts";

/** How the files of a column write the codes of its list; {@linkcode listCode} says what it means. */
export type Spelling =
  | "icd10"
  | "icd9 disease"
  | "icd9 cause"
  | "age of three digits"
  | "age of four digits"
  | "two digits"
  | "five digits"
  | "uf";

/**
 * The code of the list that a code of a file stands for; `null` when it stands for "not known", and
 * `undefined` when it stands for none of the list.
 *
 * | spelling | in the file | in the list |
 * |---|---|---|
 * | `icd10` | `A16.`, `I10X`, `I21.9` | `A16`, `I10`, `I219` |
 * | `icd9 disease` | `4109`; `E8001`; `8001` | `410`; `800`; none: it is an injury, and 800 the cause of one |
 * | `icd9 cause` | `4109`; `E8001`, `8001` | `410`; `800`: causes of death are external from 800 on |
 * | `age of three digits` | `423`; `000`, `999` | `4`, the unit; unknown |
 * | `age of four digits` | `4018`; `018` | `4`, the unit; unknown: it has no unit |
 * | `two digits`, `five digits` | `1` | `01`, `00001` |
 * | `uf` | `SP`, `35` | `35` |
 */
export function listCode(code: string, spelling: Spelling): string | null | undefined {
  switch (spelling) {
    case "icd10":
      return code.replace(/^([A-Z]\d\d)(?:[.X]$|\.(?=\d$))/, "$1");
    case "icd9 disease":
      if (/^0+$/.test(code)) return null;
      return /^(?:[0-7]\d{2,3}|E[89]\d{2,3})$/.exec(code)?.[0].replace("E", "").slice(0, 3);
    case "icd9 cause":
      if (/^0+$/.test(code)) return null;
      return /^(?:\d{3,4}|E[89]\d{2,3})$/.exec(code)?.[0].replace("E", "").slice(0, 3);
    case "age of three digits":
      if (code === "000" || code === "999") return null;
      return /^\d{3}$/.test(code) ? code[0] : undefined;
    case "age of four digits":
      if (/^\d{1,3}$/.test(code)) return null;
      return /^\d{4}$/.test(code) ? code[0] : undefined;
    case "two digits":
      return padded(code, 2);
    case "five digits":
      return padded(code, 5);
    case "uf":
      return isUf(code) ? UFS[code].ibge : code;
  }
}

function padded(code: string, width: number): string {
  return /^\d+$/.test(code) ? code.padStart(width, "0") : code;
}
