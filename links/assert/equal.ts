import { equalElements, isTypedArray } from "./_equal_elements.ts";

/**
 * Whether two values are deeply equal.
 *
 * `0` equals `-0`, `NaN` equals `NaN`. Objects must share their prototype (a `null` prototype
 * counts as `Object.prototype`). Arrays and objects compare by their properties, instances of
 * classes also by what they inherit, so by their getters; typed arrays and buffers by their
 * elements; `Set` and `Map` without regard to order; `Date` by its time; `RegExp`, `URL` and
 * `Temporal` values by their text. Two functions are equal only when they are the same one.
 *
 * @throws {TypeError} on two `WeakMap`s or two `WeakSet`s, which cannot be looked into.
 */
export function equal(a: unknown, b: unknown): boolean {
  return compare(a, b, new Map());
}

/** `open` holds the pairs under comparison, so that a cycle ends. */
function compare(a: unknown, b: unknown, open: Map<object, object>): boolean {
  if (isSame(a, b)) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (a instanceof Date && b instanceof Date) return isSame(a.getTime(), b.getTime());
  if (!samePrototype(a, b)) return false;
  if (isTypedArray(a) && isTypedArray(b)) return equalElements(a, b);
  if (isBuffer(a) && isBuffer(b)) return equalElements(new Uint8Array(a), new Uint8Array(b));
  refuseWeakCollection(a);
  if (a instanceof WeakRef && b instanceof WeakRef) return compare(a.deref(), b.deref(), open);

  if (open.get(a) === b) return true;
  if (Object.keys(a).length !== Object.keys(b).length) return false;
  open.set(a, b);
  if (a instanceof Map && b instanceof Map) return compareEntries(a, b, open);
  if (a instanceof Set && b instanceof Set) return compareEntries(a, b, open);
  if (hasTellingText(a)) return String(a) === String(b);
  return compareProperties(a, b, open);
}

function compareEntries(
  a: Map<unknown, unknown> | Set<unknown>,
  b: Map<unknown, unknown> | Set<unknown>,
  open: Map<object, object>,
): boolean {
  if (a.size !== b.size) return false;
  const candidates: [unknown, unknown][] = [...b.entries()];
  for (const [key, value] of a.entries()) {
    const found = isObject(key)
      ? candidates.some((entry) =>
        compare(key, entry[0], open) &&
        (a instanceof Set || compare(value, entry[1], open))
      )
      : b.has(key) && (b instanceof Set || compare(value, b.get(key), open));
    if (!found) return false;
  }
  return true;
}

function compareProperties(a: object, b: object, open: Map<object, object>): boolean {
  const keys = isPlain(a)
    ? new Set(Reflect.ownKeys({ ...a, ...b }))
    : new Set([...inheritedKeys(a), ...inheritedKeys(b)]);
  for (const key of keys) {
    if (key in a !== key in b) return false;
    if (!compare(Reflect.get(a, key), Reflect.get(b, key), open)) return false;
  }
  return true;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || Object.is(a, b);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isBuffer(value: object): value is ArrayBufferLike {
  return value instanceof ArrayBuffer || value instanceof SharedArrayBuffer;
}

function refuseWeakCollection(value: object): void {
  if (value instanceof WeakMap) throw new TypeError("Cannot compare WeakMap instances");
  if (value instanceof WeakSet) throw new TypeError("Cannot compare WeakSet instances");
}

function samePrototype(a: object, b: object): boolean {
  const prototypeOf = (value: object): unknown => Object.getPrototypeOf(value) ?? Object.prototype;
  return prototypeOf(a) === prototypeOf(b);
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype ||
    prototype === Array.prototype;
}

/** Own keys and those of the prototypes, up to and without `Object.prototype`. */
function inheritedKeys(value: object): (string | symbol)[] {
  const keys: (string | symbol)[] = [];
  let owner: object | null = value;
  while (owner !== null && owner !== Object.prototype && owner !== Array.prototype) {
    keys.push(...Reflect.ownKeys(owner));
    owner = Object.getPrototypeOf(owner);
  }
  return keys;
}

const TELLING_TAGS: ReadonlySet<string> = new Set([
  "Intl.Locale",
  "Temporal.Duration",
  "Temporal.Instant",
  "Temporal.PlainDate",
  "Temporal.PlainDateTime",
  "Temporal.PlainMonthDay",
  "Temporal.PlainTime",
  "Temporal.PlainYearMonth",
  "Temporal.ZonedDateTime",
  "URL",
  "URLSearchParams",
]);

/** Whether the value is of a built-in class whose `toString()` says all there is to it. */
function hasTellingText(value: object): boolean {
  if (Object.getPrototypeOf(value) === RegExp.prototype) return true;
  const tag = Reflect.get(value, Symbol.toStringTag);
  return typeof tag === "string" && TELLING_TAGS.has(tag);
}
