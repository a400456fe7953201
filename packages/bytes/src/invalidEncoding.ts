/** Text that is not what its encoding (hex, base64, …) allows. */
export class InvalidEncoding extends Error {
  readonly encoding: string;

  constructor(encoding: string, text: string, reason = "") {
    const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    super(`invalid ${encoding} ${JSON.stringify(shown)}${reason && `: ${reason}`}`);
    this.encoding = encoding;
  }
}
