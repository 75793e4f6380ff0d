/** Makes a plain value print as a text: its `toString()`, which is not one of its fields. */
export function printable<T extends object>(value: T, text: () => string): T {
  return Object.defineProperty(value, "toString", { value: text, enumerable: false });
}
