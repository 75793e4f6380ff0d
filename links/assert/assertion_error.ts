/** Thrown by every assertion whose claim does not hold; its `name` is `"AssertionError"`. */
export class AssertionError extends Error {
  override name = "AssertionError";
}
