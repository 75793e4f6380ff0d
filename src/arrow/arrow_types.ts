import type { DataType, Dictionary, Field, Int32, Table, TypeMap, Utf8 } from "apache-arrow";

/** Any data type of apache-arrow. */
export type ArrowType = DataType;

/** A field of an apache-arrow schema: a column's name, type and metadata. */
export type ArrowField = Field;

/** A schema of apache-arrow: the fields of a table, in order. */
export type ArrowSchema<T extends TypeMap = TypeMap> = Table<T>["schema"];

/** A column of apache-arrow: the values of a table's column, in pieces. */
export type ArrowVector<T extends ArrowType = ArrowType> = NonNullable<
  ReturnType<Table<{ value: T }>["getChild"]>
>;

/** The row type of a scan: column names and their Arrow types. */
export type RowTypes = { [name: string]: ArrowType };

/** The type of a coded column: dictionary-encoded text, leading zeros kept. */
export type Code = Dictionary<Utf8, Int32>;
