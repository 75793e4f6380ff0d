import { DbfDecoder } from "../../decode/dbf.ts";
import { DataSusError } from "../../error.ts";
import { type Cnv, type CnvEntry, readCnv } from "./cnv.ts";
import { type Def, readDef, type TabVariable } from "./def.ts";
import { tabEncoding } from "./tab_text.ts";
import { unzipMember, type ZipEntry, zipMembers } from "./zip_members.ts";

/** What gives labels for codes: a conversion table, or two columns of a DBF. */
export interface TabTable {
  /** What it says of a code; `undefined` when it does not have it. */
  get(code: string): Pick<CnvEntry, "code" | "pt"> | undefined;
}

/**
 * A package of TabWin's files, as DataSUS ships one with each system: definitions, conversion tables
 * and DBF tables. {@linkcode readTabPackage} opens one.
 */
export class TabPackage {
  /** The paths of its files, with `/` between folders. */
  readonly paths: readonly string[];
  readonly #zip: Uint8Array;
  readonly #name: string;
  readonly #members: ReadonlyMap<string, ZipEntry>;
  readonly #tables = new Map<string, Promise<TabTable>>();

  /** Opens a package; `readTabPackage` does the same. */
  constructor(zip: Uint8Array, name: string) {
    const members = zipMembers(zip, name);
    this.paths = members.map(({ path }) => path);
    this.#zip = zip;
    this.#name = name;
    this.#members = new Map(members.map((member) => [key(member.path), member]));
  }

  /** The paths of its definitions. */
  get definitions(): readonly string[] {
    return this.paths.filter((path) => /\.def$/i.test(path));
  }

  /**
   * Reads a definition.
   *
   * @throws {DataSusError} `MISSING` when the package has no such file, `FORMAT` when it is no
   * definition.
   */
  async def(path: string): Promise<Def> {
    const { member, bytes } = await this.#read(path);
    return readDef(bytes, { name: member.path });
  }

  /**
   * Reads a conversion table. The path is found without regard to case, with `\` or `/`, and by its
   * last part alone when that is the only such file.
   *
   * @throws {DataSusError} `MISSING` or `FORMAT`.
   */
  async cnv(path: string): Promise<Cnv> {
    const { member, bytes } = await this.#read(path);
    return readCnv(bytes, { name: member.path });
  }

  /**
   * Reads the table of a variable: its conversion table, or the DBF whose first column has the codes
   * and one of whose columns the labels. Each is read once.
   *
   * @throws {DataSusError} `MISSING` or `FORMAT`; `QUERY` when a DBF lacks the column of the labels.
   */
  table(variable: TabVariable): Promise<TabTable> {
    const id = `${key(variable.table)} ${variable.labelColumn ?? ""}`;
    let table = this.#tables.get(id);
    if (table === undefined) {
      table = variable.labelColumn === undefined
        ? this.cnv(variable.table)
        : this.#dbf(variable.table, variable.labelColumn);
      this.#tables.set(id, table);
    }
    return table;
  }

  async #dbf(path: string, labelColumn: string): Promise<TabTable> {
    const { member, bytes } = await this.#read(path);
    const decoder = new DbfDecoder({
      name: member.path,
      format: "dbf",
      encoding: tabEncoding(bytes),
      select: undefined,
    });
    const labels = new Map<string, string>();
    for (const batch of [...decoder.write(bytes), ...decoder.close()]) {
      const codes = batch.getChildAt(0);
      const names = batch.getChild(
        decoder.header!.fields
          .find(({ name }) => name.toUpperCase() === labelColumn)?.name ?? "",
      );
      if (names === null) throw this.#noColumn(member.path, labelColumn);
      for (let row = 0; row < batch.numRows; row++) {
        const code = codes?.get(row);
        const label = names.get(row);
        if (code !== null && label !== null) labels.set(String(code), String(label));
      }
    }
    return {
      get(code) {
        const label = labels.get(code.trim());
        return label === undefined ? undefined : { code, pt: label };
      },
    };
  }

  async #read(path: string): Promise<{ member: ZipEntry; bytes: Uint8Array }> {
    const member = this.#find(path);
    return { member, bytes: await unzipMember(this.#zip, member, this.#name) };
  }

  #find(path: string): ZipEntry {
    const wanted = key(path);
    const exact = this.#members.get(wanted);
    if (exact !== undefined) return exact;
    const last = wanted.split("/").at(-1)!;
    const same = [...this.#members].filter(([other]) =>
      other.endsWith(`/${wanted}`) || other === last || other.endsWith(`/${last}`)
    );
    const [only] = same;
    if (only !== undefined && same.length === 1) return only[1];
    throw new DataSusError(
      `Cannot read "${path}": ${this.#name} has ${
        same.length === 0 ? "no" : "more than one"
      } such file`,
      {
        code: "MISSING",
        path,
        hint: same.length === 0
          ? "The package's paths are in its `paths`"
          : `Write one of ${same.map(([, member]) => member.path).join(", ")}`,
      },
    );
  }

  #noColumn(path: string, column: string): DataSusError {
    return new DataSusError(`Cannot read labels from "${path}": it has no column ${column}`, {
      code: "QUERY",
      path,
      column,
      hint: "Name one of the table's columns",
    });
  }
}

function key(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/**
 * Opens a package of TabWin's files, a ZIP archive such as `TAB_SIH.zip`, so that data can be labelled
 * with the official tables of their year. Files in it are unpacked and read when they are asked for.
 *
 * @param options `name` is the archive's, for error messages.
 *
 * @example
 * ```ts
 * import { readTabPackage, type TabTable } from "@dsbr/core/brazil";
 *
 * async function sexTable(zip: Uint8Array): Promise<TabTable | undefined> {
 *   const tables = readTabPackage(zip, { name: "TAB_SIH.zip" });
 *   const def = await tables.def("RD2008.DEF");
 *   const variable = def.variables.find(({ field }) => field === "SEXO");
 *   return variable && await tables.table(variable);
 * }
 *
 * console.log(sexTable.name);
 * ```
 *
 * @throws {DataSusError} `FORMAT` when the bytes are no ZIP archive.
 */
export function readTabPackage(
  zip: Uint8Array,
  options: { readonly name?: string | undefined } = {},
): TabPackage {
  return new TabPackage(zip, options.name ?? "the package");
}
