import { createHash } from "node:crypto";

/** A folder that JSR would get as a package. */
interface PackageFolder {
  readonly folder: URL;
  /** Files and folders of it that are published. */
  readonly include: readonly string[];
}

interface PackageConfig {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly imports?: Readonly<Record<string, string>>;
}

const ROOT = new URL("../../", import.meta.url);

/**
 * A registry like JSR on the loopback with this package, as publishing would send it, and with the
 * stand-ins for `@std`: so that what a user does with `jsr:@dsbr/core` can be tried out.
 *
 * Deno asks it when `JSR_URL` is {@linkcode JsrRegistry.url}.
 */
export class JsrRegistry implements AsyncDisposable {
  readonly #answers: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly #server: Deno.HttpServer<Deno.NetAddr>;
  /** Paths that were asked for, in that order. */
  readonly asked: string[] = [];

  private constructor(answers: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) {
    this.#answers = answers;
    const options = { hostname: "127.0.0.1", port: 0, onListen: () => {} };
    this.#server = Deno.serve(options, (request) => this.#answer(new URL(request.url).pathname));
  }

  static start(): JsrRegistry {
    const own = readConfig(ROOT) as PackageConfig & { publish: { include: string[] } };
    const folders: PackageFolder[] = [{ folder: ROOT, include: own.publish.include }];
    for (const name of ["assert", "cli", "streams"]) {
      folders.push({ folder: new URL(`links/${name}/`, ROOT), include: ["."] });
    }
    return new JsrRegistry(new Map(folders.flatMap((folder) => [...answersOf(folder)])));
  }

  /** Its address, with a slash behind. */
  get url(): string {
    return `http://127.0.0.1:${this.#server.addr.port}/`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server.shutdown();
  }

  #answer(path: string): Response {
    this.asked.push(path);
    const body = this.#answers.get(path);
    if (body === undefined) return new Response("not there", { status: 404 });
    const type = path.endsWith(".ts")
      ? "application/typescript"
      : path.endsWith(".wasm")
      ? "application/wasm"
      : "application/json";
    return new Response(body, { headers: { "content-type": type } });
  }
}

/** What the registry answers about one package, by path. */
function* answersOf(
  { folder, include }: PackageFolder,
): Generator<[string, Uint8Array<ArrayBuffer>]> {
  const config = readConfig(folder);
  const base = `/${config.name}/`;
  const manifest: Record<string, { size: number; checksum: string }> = {};
  for (const path of include.flatMap((path) => [...filesUnder(folder, path)])) {
    const bytes = published(Deno.readFileSync(new URL(path, folder)), path, config);
    const checksum = `sha256-${createHash("sha256").update(bytes).digest("hex")}`;
    manifest[`/${path}`] = { size: bytes.length, checksum };
    yield [`${base}${config.version}/${path}`, bytes];
  }
  const versions = { [config.version]: {} };
  yield [`${base}meta.json`, json({ name: config.name, latest: config.version, versions })];
  yield [`${base}${config.version}_meta.json`, json({ exports: config.exports, manifest })];
}

/** The file as JSR gets it: names of the import map written out. */
function published(
  bytes: Uint8Array<ArrayBuffer>,
  path: string,
  { imports = {} }: PackageConfig,
): Uint8Array<ArrayBuffer> {
  if (!path.endsWith(".ts")) return bytes;
  const text = new TextDecoder().decode(bytes).replace(
    /^((?!\s*(?:\*|\/\/)).*\b(?:from |import |import\())"([^"]+)"/gm,
    (whole, before: string, name: string) => {
      const key = Object.keys(imports).find((key) => name === key || name.startsWith(`${key}/`));
      return key === undefined ? whole : `${before}"${imports[key]}${name.slice(key.length)}"`;
    },
  );
  return new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
}

function readConfig(folder: URL): PackageConfig {
  return JSON.parse(Deno.readTextFileSync(new URL("deno.json", folder)));
}

function* filesUnder(folder: URL, path: string): Generator<string> {
  const url = new URL(path, folder);
  if (Deno.statSync(url).isFile) {
    yield path;
    return;
  }
  for (const { name } of Deno.readDirSync(url)) {
    yield* filesUnder(folder, path === "." ? name : `${path}/${name}`);
  }
}

function json(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value)) as Uint8Array<ArrayBuffer>;
}
