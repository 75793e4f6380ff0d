import { DataType, Type } from "apache-arrow";

/** Whether the values of a type are numbers to be set right. */
export function isNumeric(type: DataType): boolean {
  return DataType.isInt(type) || DataType.isFloat(type) || DataType.isDecimal(type);
}

/** The type in one short word, as far as it has one. */
export function typeWord(type: DataType): string {
  if (DataType.isDictionary(type)) {
    const word = typeWord(type.dictionary);
    return word === "text" ? "code" : word;
  }
  if (DataType.isInt(type)) return `${type.isSigned ? "int" : "uint"}${type.bitWidth}`;
  if (DataType.isFloat(type)) return `float${16 << type.precision}`;
  switch (type.typeId) {
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Utf8View:
      return "text";
    case Type.Binary:
    case Type.LargeBinary:
    case Type.BinaryView:
    case Type.FixedSizeBinary:
      return "binary";
    default:
      return Type[type.typeId]?.toLowerCase() ?? "unknown";
  }
}
