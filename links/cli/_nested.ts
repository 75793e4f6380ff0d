/** An object whose values may be such objects in turn. */
export type Nested = Record<string, unknown>;

/** Sets the property that a dotted name leads to, making the objects on the way. */
export function setNested(target: Nested, name: string, value: unknown): void {
  const { owner, key } = resolve(target, name);
  owner[key] = value;
}

/** Appends to the array that a dotted name leads to; a single value found there becomes the first. */
export function pushNested(target: Nested, name: string, value: unknown): void {
  const { owner, key } = resolve(target, name);
  const present = Object.hasOwn(owner, key) ? owner[key] : undefined;
  if (Array.isArray(present)) present.push(value);
  else owner[key] = present ? [present, value] : [value];
}

/** Whether there is a property where a dotted name leads. */
export function hasNested(target: Nested, name: string): boolean {
  let owner: unknown = target;
  for (const key of name.split(".")) {
    if (owner === null || owner === undefined || !Object.hasOwn(Object(owner), key)) return false;
    owner = Reflect.get(Object(owner), key);
  }
  return true;
}

function resolve(target: Nested, name: string): { owner: Nested; key: string } {
  const keys = name.split(".");
  const last = keys.pop() ?? "";
  let owner = target;
  for (const key of keys) {
    if (!Object.hasOwn(owner, key) || owner[key] === null || owner[key] === undefined) {
      owner[key] = {};
    }
    owner = owner[key] as Nested;
  }
  return { owner, key: last };
}
