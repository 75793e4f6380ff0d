import { element, type Html } from "../display/html/element.ts";
import { heading, page, remark } from "../display/html/page.ts";
import type { Language } from "../display/language.ts";
import { progressParts, type ReadEnd, type ReadSubject } from "./progress_words.ts";
import { endText } from "./progress_words.ts";
import type { ReadProgress } from "./read_progress.ts";

const WIDTH = 240;
const HEIGHT = 6;

/** A read that goes on: what is read, a bar, and how far it has come. */
export function progressHtml(
  { dataset }: ReadSubject,
  progress: ReadProgress,
  lang: Language,
): Html {
  return page(
    lang,
    heading(dataset),
    bar(shareOf(progress)),
    remark("", progressParts(progress, lang).join(" · ")),
  );
}

/** What is left of it: one line. */
export function endHtml(
  subject: ReadSubject,
  progress: ReadProgress,
  end: ReadEnd,
  lang: Language,
): Html {
  const grave = end === "read" ? "" : end === "stopped" ? "warn" : "bad";
  return page(lang, remark(grave, endText(subject, progress, end, lang)));
}

/** How much of it is done, from 0 to 1: in bytes, or in files where nobody knows the bytes. */
function shareOf({ files, totalFiles, bytes, totalBytes }: ReadProgress): number {
  const [done, whole] = totalBytes ? [bytes, totalBytes] : [files, totalFiles];
  return whole === 0 ? 0 : Math.min(1, done / whole);
}

function bar(share: number): Html {
  const rect = (name: string, width: number): Html =>
    element("rect", { class: name, x: 0, y: 0, width, height: HEIGHT });
  const percent = `${Math.floor(100 * share)}%`;
  return element(
    "svg",
    { role: "img", "aria-label": percent, width: WIDTH, height: HEIGHT },
    rect("rest", WIDTH),
    rect("bar", Math.round(WIDTH * share)),
  );
}
