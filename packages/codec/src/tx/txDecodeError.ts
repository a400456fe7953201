/** Bytes that are no transaction. The message is the reference's, without its ending `: tx parse error`. */
export class TxDecodeError extends Error {}

/** A field that a message does not declare. */
export class UnknownField extends TxDecodeError {
  readonly typeName: string;
  readonly no: number;
  /** Name of the wire type, such as `varint`. */
  readonly wire: string;

  constructor(text: string, typeName: string, no: number, wire: string) {
    super(text);
    this.typeName = typeName;
    this.no = no;
    this.wire = wire;
  }
}
