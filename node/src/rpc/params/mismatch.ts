import { GoJsonError } from "../json/goJsonError.ts";

/** What Go says when a kind of value does not go into a type. */
export function mismatch(value: string, type: string): GoJsonError {
  return new GoJsonError(`json: cannot unmarshal ${value} into Go value of type ${type}`);
}
