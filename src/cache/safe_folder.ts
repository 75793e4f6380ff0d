import { DataSusError } from "../error.ts";

/**
 * Makes sure that a folder can hold a cache: it is there, is a folder itself and no link to one, is
 * this user's own, and nobody else can write to it. Makes it (mode 0700) where it is not.
 *
 * Needs `--allow-read` and `--allow-write` for the folder, nothing else: whose process this is shows
 * in the owner of a file that it makes.
 *
 * @throws {DataSusError} `SOURCE` when the folder will not do.
 * @throws {Deno.errors.NotCapable} When Deno does not let it.
 */
export async function prepareFolder(path: string): Promise<void> {
  await Deno.mkdir(path, { recursive: true, mode: 0o700 });
  const folder = await Deno.lstat(path);
  if (!folder.isDirectory) {
    throw unsafe(path, "it is no folder, or a link to one", "Name the folder itself");
  }
  if (Deno.build.os === "windows") return;
  if ((folder.mode ?? 0) & 0o022) {
    throw unsafe(path, "others can write to it", `Run chmod go-w "${path}", or choose another`);
  }
  if (folder.uid !== await ownUid(path)) {
    throw unsafe(path, "it belongs to another user", "Choose a folder of your own");
  }
}

async function ownUid(path: string): Promise<number | null> {
  const probe = `${path}/.probe-${crypto.randomUUID()}`;
  using file = await Deno.open(probe, { write: true, createNew: true, mode: 0o600 });
  const { uid } = await file.stat();
  await Deno.remove(probe);
  return uid;
}

function unsafe(path: string, state: string, hint: string): DataSusError {
  return new DataSusError(`Cannot keep a cache in "${path}": ${state}`, {
    code: "SOURCE",
    path,
    hint,
  });
}
