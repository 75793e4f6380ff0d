// The code lists as the facts have them, read without our own code.
import { readFacts } from "../shared_facts.ts";

/** A list of the facts. */
export interface FactsList {
  readonly id: string;
  readonly file: string;
  readonly name_pt: string;
  readonly name_en: string;
  readonly missing: readonly string[];
  /** The labels of each code, in order. */
  readonly labels: ReadonlyMap<string, { readonly pt: readonly string[]; readonly en?: string }>;
}

/** Labels that the facts misread, by list and code: the wrong code page, bytes behind the text. */
const MISREAD: Readonly<Record<string, string>> = {
  "cid10 O930": "Morte materna associada a acidente de trânsi",
  "cid10 O935": "Morte materna associada a assistência médica",
  "cid10 O936": "Morte materna associada a lesões auto-inflig",
  "cid10 O939": "Morte materna associada a circunstância da c",
  "cid10 O934": "Morte materna associada a situações de enven",
  "cid10 O937": "Morte materna associada a agressão",
  "cid10 U04": "Designação provisória de novas doenças de etio",
  "cid10 U070": "Doença por cigarro eletrônico",
  "cid10 U071": "Infecção pelo novo Coronavírus (COVID-19)",
  "cid10 U072": "COVID-19, vírus não identificado",
  "cid10 U80": "Agente resistente à penicilina e antibióticos",
  "cid10 U81": "Agente resistente à vancomicina e antibióticos",
  "cid10 U89": "Agente resistente a outro antibiótico especifi",
  "cid10 W46": "Contato com agulha hipodérmica",
  "ocupacao-antiga 071": "TECNICO DE ENFERMAGEM (CURSO SUPERIOR",
  "ocupacao-antiga 754": "TAPECEIRO (FABRICACAO",
};

/** Every list of the facts but the old municipality codes, which are territory. */
export function factsLists(): FactsList[] {
  const { domains } = readFacts<{ domains: FactsList[] }>("domains/index.json");
  return domains.filter(({ id }) => id !== "municipio-sinonimo").map((facts) => ({
    ...facts,
    ...facts.file.endsWith(".json") ? jsonList(facts.file) : csvList(facts),
  }));
}

function jsonList(file: string): Pick<FactsList, "missing" | "labels"> {
  const { entries, missing_codes } = readFacts<{
    entries: { code: string; pt: string; en?: string }[];
    missing_codes: string[];
  }>(`domains/${file}`);
  const labels = new Map(
    entries.map(({ code, pt, en }) => [code, { pt: [pt], ...en !== undefined && { en } }]),
  );
  return { missing: missing_codes, labels };
}

function csvList({ id, file }: FactsList): Pick<FactsList, "missing" | "labels"> {
  const [head, ...rows] = readTable(`domains/${file}`);
  const code = head!.includes("code") ? head!.indexOf("code") : head!.indexOf("seq");
  const label = head!.indexOf("label_pt");
  const labels = new Map<string, { pt: string[] }>();
  for (const row of rows) {
    const before = labels.get(row[code]!)?.pt ?? [];
    const misread = MISREAD[`${id} ${row[code]}`];
    const isMisread = misread !== undefined && /[^\x20-\x7e]|\\/.test(row[label]!);
    const pt = isMisread ? misread : row[label]!;
    if (!before.includes(pt)) labels.set(row[code]!, { pt: [...before, pt] });
  }
  return { missing: [], labels };
}

/** The cells of a CSV table, character by character. */
function readTable(path: string): string[][] {
  const text = Deno.readTextFileSync(new URL(`../../../shared/datasus/${path}`, import.meta.url));
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[i + 1] === '"') cell += text[++i]!;
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === "," || letter === "\n") {
      row.push(cell);
      cell = "";
      if (letter === "\n") row = rows.push(row) ? [] : row;
    } else if (letter !== "\r") cell += letter;
  }
  return rows;
}
