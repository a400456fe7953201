import { decodeBech32 } from "@milkyway/bytes";
import { BadRequest } from "./badRequest.ts";
import type { ParamKind, Route } from "./route.ts";

/** A place in a list that is ordered by height and a number within it. */
export interface Cursor {
  readonly height: bigint;
  readonly seq: bigint;
}

/** Parameters of a request, checked. */
export interface ReadParams {
  text(name: string): string | undefined;
  /** With a default or required it is there. */
  integer(name: string): number | undefined;
  /** Milliseconds since 1970. */
  time(name: string): number | undefined;
  cursor(): Cursor | undefined;
}

const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/;
const CURSOR = /^(\d{1,18})\.(\d{1,9})$/;

function isAddress(text: string): boolean {
  try {
    return decodeBech32(text).data.length > 0;
  } catch {
    return false;
  }
}

function problem(text: string, { kind, choices, most }: ParamKind): string | undefined {
  if (kind === "choice" && !choices?.includes(text)) return `one of ${choices?.join(", ")}`;
  if (kind === "time" && !(TIME.test(text) && Number.isFinite(Date.parse(text))))
    return "a time such as 2026-01-31T12:00:00Z";
  if (kind === "address" && !isAddress(text)) return "an address with a right checksum";
  if (kind === "cursor" && !CURSOR.test(text)) return "the `next` of another page";
  if (kind === "text" && (text.length > 200 || /[^\x20-\x7e]/.test(text)))
    return "at most 200 plain characters";
  if (kind !== "integer") return undefined;
  if (!/^\d{1,15}$/.test(text)) return "a whole number";
  if (most !== undefined && (Number(text) > most || Number(text) < 1))
    return `a whole number from 1 to ${most}`;
  return undefined;
}

function check(route: Route, given: ReadonlyMap<string, string>): void {
  for (const name of given.keys())
    if (!Object.hasOwn(route.params, name))
      throw new BadRequest(
        `there is no parameter "${name.slice(0, 50)}"; there are ${Object.keys(route.params).join(", ") || "none"}`,
      );
  for (const [name, kind] of Object.entries(route.params)) {
    const text = given.get(name);
    if (text === undefined && kind.isRequired) throw new BadRequest(`${name} is missing`);
    const wrong = text === undefined ? undefined : problem(text, kind);
    if (wrong !== undefined) throw new BadRequest(`${name} must be ${wrong}`);
  }
}

function checkRange(given: ReadonlyMap<string, string>): void {
  const [from, to] = [given.get("from"), given.get("to")];
  if (from !== undefined && to !== undefined && Date.parse(from) > Date.parse(to))
    throw new BadRequest("from must not be after to");
}

/** Reads the parameters of a request; throws a `BadRequest` for unknown, missing and wrong ones. */
export function readParams(route: Route, given: ReadonlyMap<string, string>): ReadParams {
  check(route, given);
  checkRange(given);
  const text = (name: string) => given.get(name) ?? route.params[name]?.default;
  return {
    text,
    integer(name) {
      const value = text(name);
      return value === undefined ? undefined : Number(value);
    },
    time(name) {
      const value = text(name);
      return value === undefined ? undefined : Date.parse(value);
    },
    cursor() {
      const [, height, seq] = CURSOR.exec(text("cursor") ?? "") ?? [];
      return height === undefined || seq === undefined
        ? undefined
        : { height: BigInt(height), seq: BigInt(seq) };
    },
  };
}
