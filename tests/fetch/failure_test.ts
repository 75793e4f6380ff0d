import { assert, assertEquals, assertInstanceOf } from "@std/assert";
import { DataSusError } from "@dsbr/core";
import { asFailure, explainFailure, Failure } from "../../src/fetch/failure.ts";

Deno.test("asFailure() tells what the network did", () => {
  const cases: readonly (readonly [Error, string])[] = [
    [new Error("failed to lookup address information: Name or service not known"), "lookup"],
    [new Deno.errors.ConnectionRefused("Connection refused (os error 111)"), "unreachable"],
    [
      Object.assign(new Error("Network is unreachable (os error 101)"), { code: "ENETUNREACH" }),
      "unreachable",
    ],
    [new Deno.errors.ConnectionReset("Connection reset by peer (os error 104)"), "broken"],
    [new Deno.errors.BrokenPipe("Broken pipe (os error 32)"), "broken"],
    [new Deno.errors.Interrupted("operation canceled"), "broken"],
    [new TypeError("error reading a body from connection"), "broken"],
    [
      new TypeError("fetch failed", {
        cause: new Error("client error (Connect): dns error: failed to lookup address information"),
      }),
      "lookup",
    ],
  ]; // deno-fmt-ignore
  for (const [error, kind] of cases) {
    const failure = asFailure(error, "host");
    assertInstanceOf(failure, Failure, error.message);
    assertEquals([failure.kind, failure.cause], [kind, error], error.message);
  }
});

Deno.test("asFailure() leaves bugs and aborts as they are", () => {
  for (
    const error of [
      new TypeError("x is not a function"),
      new RangeError("out of range"),
      new DOMException("The signal has been aborted", "AbortError"),
      new Failure("silent", "it sent nothing"),
      "a reason",
      undefined,
    ]
  ) assertEquals(asFailure(error, "host"), error);
});

Deno.test("asFailure() gives the reason of an abort, whatever broke because of it", () => {
  const reason = Object.assign(new Error("mine"), { code: "ECONNRESET" });
  const broken = new Deno.errors.BadResource("Bad resource ID");
  assertEquals(asFailure(broken, "host", AbortSignal.abort(reason)), reason);
  assertEquals(asFailure(reason, "host", AbortSignal.abort(reason)), reason);
});

Deno.test("asFailure() names the flag of a refused permission", () => {
  const error = asFailure(new Deno.errors.NotCapable("Requires net access"), "[::1]");
  assertInstanceOf(error, DataSusError);
  assertEquals([error.code, error.flag], ["PERMISSION", "--allow-net=[::1]"]);
  assert(error.hint?.includes("--allow-net=[::1]"));
});

Deno.test("explainFailure() reads aloud", () => {
  const failed = { action: 'read "/a/b.dbc"', host: "example.org", path: "/a/b.dbc", attempts: 3 };
  const error = explainFailure(new Failure("silent", "it sent nothing for 30 s"), failed);
  assertInstanceOf(error, DataSusError);
  assertEquals(
    error.message,
    'Cannot read "/a/b.dbc" from example.org: it sent nothing for 30 s (3 attempts)',
  );
  assertEquals([error.code, error.path], ["SOURCE", "/a/b.dbc"]);
  const short = explainFailure(new Failure("short", "it sent 1 of 2"), { ...failed, attempts: 1 });
  assertInstanceOf(short, DataSusError);
  assertEquals(
    [short.code, short.message],
    ["TRUNCATED", 'Cannot read "/a/b.dbc" from example.org: it sent 1 of 2'],
  );
  const bug = new TypeError("a bug");
  assertEquals(explainFailure(bug, failed), bug);
});
