/** What ends a failure message: the caller's own words after a colon, or a full stop. */
export function suffix(msg: string | undefined): string {
  return msg ? `: ${msg}` : ".";
}
