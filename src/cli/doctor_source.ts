import { SYSTEMS } from "../catalog/systems.ts";
import { DataSusError } from "../error.ts";
import { type FtpSource, isFtpSource } from "../fetch/ftp/ftp.ts";
import { probeFtp, type ProbeStep } from "../fetch/ftp/probe.ts";
import type { Source, SourceEntry } from "../fetch/source.ts";
import { flagsOf, isGranted, refused } from "../permission.ts";
import { permissionsFor } from "../permissions_for.ts";
import { openVerified } from "../verified_file.ts";
import { type Check, type Checks, failed, skipped } from "./doctor_checks.ts";

const STEPS: readonly (readonly [ProbeStep, string])[] = [
  ["control", "control channel"],
  ["login", "login"],
  ["data", "data channel"],
];
/** Most bytes of the file that is read. */
const MEMORY = 64 * 1024 * 1024;

/** Tries a source from the permissions to a file; after a failure the rest is skipped. */
export async function* checkSource(
  source: Source,
  checks: Checks,
): AsyncGenerator<Check, void, undefined> {
  const hosts = (source.permissions ?? []).flatMap((permission) =>
    permission.name === "net" ? [permission.host.replace(/:\d+$/, "")] : []
  ).filter((host) => !/^[\d.]+$|^\[/.test(host));
  let goesOn = true;
  const step = async (what: string, check: () => Promise<Check>): Promise<Check> => {
    const result = goesOn ? await check() : skipped(what);
    goesOn = result.status === "ok";
    return result;
  };
  yield await step("permissions", () => checkPermissions(source, checks));
  for (const host of new Set(hosts)) {
    const what = "name lookup";
    yield await step(what, () => checks.try(what, () => lookUp(host)));
  }
  if (isFtpSource(source)) {
    for await (const check of checkWay(source, checks, goesOn)) {
      goesOn = check.status === "ok";
      yield check;
    }
  }
  let file: { directory: string; entry: SourceEntry } | undefined;
  yield await step("listing", () =>
    checks.try("listing", async (signal) => {
      const { directory, entries } = await listSomething(source, signal);
      const [entry] = entries.filter(({ size }) => size !== 0).sort(bySize);
      if (entry === undefined) throw nothingThere(source);
      file = { directory, entry };
      return `${entries.length} .dbc files in ${directory}`;
    }));
  yield await step("small file", () =>
    checks.try("small file", async (signal) => {
      const { directory, entry } = file!;
      const path = `${directory}/${entry.name}`;
      const { size } = entry;
      const expected = size === undefined ? undefined : { size };
      const stream = await openVerified(source, path, { signal, expected, memory: MEMORY });
      let bytes = 0;
      for await (const chunk of stream) bytes += chunk.length;
      return `${entry.name}, ${bytes} bytes, matches its CRC-32`;
    }));
}

function checkPermissions(source: Source, checks: Checks): Promise<Check> {
  return checks.try("permissions", () => {
    const needs = permissionsFor({ source });
    const lacking = needs.filter((need) => !isGranted(need));
    if (lacking.length > 0) {
      throw refused(`Cannot read from ${source.name}: Deno has no permission for it`, lacking);
    }
    return Promise.resolve(needs.length === 0 ? "none is needed" : flagsOf(needs));
  });
}

async function lookUp(host: string): Promise<string> {
  try {
    const { lookup } = await import("node:dns/promises");
    const addresses = await lookup(host, { all: true });
    return `${host} is ${addresses.map(({ address }) => address).join(", ")}`;
  } catch (cause) {
    throw new DataSusError(`Cannot reach "${host}": its name could not be looked up (DNS)`, {
      code: "SOURCE",
      hint: "Check the spelling of the host and this machine's connection to the network",
      cause,
    });
  }
}

/** The way to a file over FTP, step by step. */
async function* checkWay(
  { host, port }: FtpSource,
  checks: Checks,
  goesOn: boolean,
): AsyncGenerator<Check, void, undefined> {
  const { timeout, signal } = checks;
  const steps = probeFtp({ host, port, timeout, signal });
  try {
    for (const [step, what] of STEPS) {
      if (!goesOn) {
        yield skipped(what);
        continue;
      }
      const start = performance.now();
      try {
        await steps.next();
        yield { status: "ok", what, detail: `after ${Math.round(performance.now() - start)} ms` };
      } catch (error) {
        signal.throwIfAborted();
        goesOn = false;
        yield failed(what, step === "data" ? aboutData(error) : error);
      }
    }
  } finally {
    await steps.return();
  }
}

/** A control channel without a data channel has its own cause. */
function aboutData(error: unknown): unknown {
  if (!(error instanceof DataSusError) || error.code === "PERMISSION") return error;
  return new DataSusError(error.message, {
    code: error.code,
    hint: "Let outgoing connections to ports above 1023 pass the firewall, or use a mirror " +
      "(--source https://HOST/FOLDER)",
    cause: error,
  });
}

/** The first directory of the catalogue that has `.dbc` files; that of deaths has not too many. */
async function listSomething(
  source: Source,
  signal: AbortSignal,
): Promise<{ readonly directory: string; readonly entries: readonly SourceEntry[] }> {
  const eras = SYSTEMS.flatMap(({ id, groups }) =>
    Object.values(groups).flatMap((group) =>
      group.eras.map(({ directory }) => ({ directory, isFirst: id === "SIM" }))
    )
  ).sort((a, b) => Number(b.isFirst) - Number(a.isFirst));
  for (const directory of new Set(eras.map(({ directory }) => directory))) {
    if (directory.includes("{")) continue;
    const entries = await source.list(directory, { signal });
    const tables = entries?.filter(({ name }) => /\.dbc$/i.test(name)) ?? [];
    if (tables.length > 0) return { directory, entries: tables };
  }
  throw nothingThere(source);
}

function bySize(a: SourceEntry, b: SourceEntry): number {
  return (a.size ?? Infinity) - (b.size ?? Infinity) || (a.name < b.name ? -1 : 1);
}

function nothingThere(source: Source): DataSusError {
  return new DataSusError(`Cannot list ${source.name}: no directory of the catalogue has a file`, {
    code: "MISSING",
    hint: "Check the address or path; it is the one that holds dissemin/publicos",
  });
}
