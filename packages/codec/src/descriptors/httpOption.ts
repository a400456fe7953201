import type { HttpRule } from "../schema.ts";
import { joined, messageOption, textOption } from "./optionBytes.ts";

const HTTP = 72_295_728;
const PATTERNS = { get: 2, post: 4 } as const;
const BODY = 7;
const ADDITIONAL_BINDINGS = 11;

function ruleBytes({ method, path, body }: HttpRule): Uint8Array {
  const pattern = textOption(PATTERNS[method], path);
  return joined(body === undefined ? [pattern] : [pattern, textOption(BODY, body)]);
}

/** The option `google.api.http` of a method. */
export function httpOption([first, ...others]: readonly HttpRule[]): Uint8Array {
  if (first === undefined) return joined([]);
  const bindings = others.map((rule) => messageOption(ADDITIONAL_BINDINGS, ruleBytes(rule)));
  return messageOption(HTTP, joined([ruleBytes(first), ...bindings]));
}
