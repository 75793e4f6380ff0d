import type { DbfField } from "../decode/dbf_header.ts";
import type { Layout } from "./dataset.ts";

/**
 * Takes the fields of a layout apart, in file order, with the offsets that they have in a record.
 *
 * @throws {TypeError} When the text is no list of fields.
 */
export function parseLayout(layout: Layout): readonly DbfField[] {
  let offset = 1;
  return layout.fields.split(/[ \n]/).map((text) => {
    const [, name, type, width, decimals] = /^(\w+):([A-Z])(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
    if (name === undefined || type === undefined) {
      throw new TypeError(`Cannot read the layout of ${layout.from}: "${text}" is no field`);
    }
    const field = { name, type, width: Number(width), decimals: Number(decimals ?? 0), offset };
    offset += field.width;
    return field;
  });
}
