const MAX_LINES = 1000;

/**
 * Renders a value for a failure message: one property a line, keys sorted, so that two renderings
 * can be compared line by line. Bounded: 100 elements of a collection, 1,000 characters of a
 * string, 1,000 lines in all, each cut with a note of what was left out.
 */
export function format(value: unknown): string {
  const text = Deno.inspect(value, {
    compact: false,
    depth: Infinity,
    getters: true,
    iterableLimit: 100,
    sorted: true,
    strAbbreviateSize: 1000,
    trailingComma: true,
  });
  const lines = text.split("\n");
  if (lines.length <= MAX_LINES) return text;
  const left = lines.length - MAX_LINES;
  return [...lines.slice(0, MAX_LINES), `... ${left} more lines`].join("\n");
}

/** Renders a value in one line of at most about 200 characters. */
export function formatInline(value: unknown): string {
  const text = Deno.inspect(value, {
    breakLength: Infinity,
    depth: 2,
    iterableLimit: 10,
    sorted: true,
    strAbbreviateSize: 150,
  });
  return text.length <= 200 ? text : `${text.slice(0, 200)}...`;
}
