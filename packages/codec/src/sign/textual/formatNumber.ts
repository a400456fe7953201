import { SignBytesError } from "../signBytesError.ts";

/** An integer with thousands separated: `1234567` as `1'234'567`. */
export function formatInt(text: string): string {
  if (text === "") throw new SignBytesError("cannot format empty string");
  const sign = text.startsWith("-") ? "-" : "";
  const body = text.slice(sign.length);
  const digits = body.length > 1 ? body.replace(/^0+/, "") : body;
  if (!/^[0-9]+$/.test(digits))
    throw new SignBytesError(
      `expecting only digits 0-9, but got non-digits in ${JSON.stringify(digits)}`,
    );
  return sign + digits.replace(/\B(?=(?:[0-9]{3})+$)/g, "'");
}

/** A decimal with thousands separated and without trailing zeros. */
export function formatDec(text: string): string {
  const [whole = "", places, ...more] = text.split(".");
  if (more.length > 0) throw new SignBytesError(`invalid decimal: too many points in ${text}`);
  const shown = formatInt(whole);
  const kept = (places ?? "").replace(/0+$/, "");
  if (kept === "") return shown;
  if (!/^[0-9]+$/.test(kept))
    throw new SignBytesError(`non-digits detected after decimal point in: ${JSON.stringify(kept)}`);
  return `${shown}.${kept}`;
}
