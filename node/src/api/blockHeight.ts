import { sdkErrors } from "@milkyway/core";
import { parseGoInteger } from "./rest/goInteger.ts";

/** Header or metadata key of the height that a call is about. */
export const HEIGHT_HEADER = "x-cosmos-block-height";

/** Reads the height of a call; 0 and nothing stand for the last one. Throws a `ChainError` for what is no height. */
export function parseHeight(texts: readonly string[]): bigint | undefined {
  const [text] = texts;
  if (text === undefined || texts.length > 1) return undefined;
  const height = parseHeader(text);
  if (height < 0n)
    throw sdkErrors.invalidRequest.wrap(
      "cannot query with height < 0; please provide a valid height",
    );
  return height === 0n ? undefined : height;
}

function parseHeader(text: string): bigint {
  try {
    return parseGoInteger(text, { isSigned: true, bits: 64, base: 10 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw sdkErrors.invalidRequest.wrap(
      `Baseapp.RegisterGRPCServer: invalid height header ${JSON.stringify(HEIGHT_HEADER)}: ${reason}`,
    );
  }
}
