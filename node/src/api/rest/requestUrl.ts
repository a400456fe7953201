import { invalidArgument } from "@milkyway/core";

/** Where a request goes, as Go's `net/url` takes it apart. */
export interface RequestUrl {
  /** Percent signs decoded. */
  readonly path: string;
  /** What follows the question mark, as it was sent. */
  readonly query: string;
}

/** Takes the target of a request apart; `undefined` when its escapes are wrong. */
export function parseUrl(target: string): RequestUrl | undefined {
  const withoutFragment = target.split("#", 1)[0] ?? "";
  const at = withoutFragment.indexOf("?");
  const raw = at < 0 ? withoutFragment : withoutFragment.slice(0, at);
  const path = withoutEscapes(raw.replace(/^https?:\/\/[^/]*/i, ""));
  return path === undefined
    ? undefined
    : { path, query: at < 0 ? "" : withoutFragment.slice(at + 1) };
}

/** A path without empty parts, `.` and `..`; a slash at its end stays. */
export function cleanPath(path: string): string {
  const out: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") out.pop();
    else if (part !== "" && part !== ".") out.push(part);
  }
  const clean = `/${out.join("/")}`;
  return path.endsWith("/") && clean !== "/" ? `${clean}/` : clean;
}

/** Names and values of a query string, in order. Throws a `GrpcError` with Go's text for wrong ones. */
export function parseQueryString(query: string): readonly (readonly [string, string])[] {
  const pairs: [string, string][] = [];
  for (const part of query.split("&")) {
    if (part.includes(";")) throw invalidArgument("invalid semicolon separator in query");
    if (part === "") continue;
    const at = part.indexOf("=");
    const name = at < 0 ? part : part.slice(0, at);
    pairs.push([component(name), component(at < 0 ? "" : part.slice(at + 1))]);
  }
  return pairs;
}

function component(text: string): string {
  const decoded = withoutEscapes(text.replaceAll("+", " "));
  if (decoded === undefined) {
    const [wrong = ""] = /%(?![0-9a-fA-F]{2}).{0,2}/su.exec(text) ?? [];
    throw invalidArgument(`invalid URL escape ${JSON.stringify(wrong)}`);
  }
  return decoded;
}

/** Bytes behind percent signs as UTF-8, wrong ones replaced; `undefined` when an escape is no pair of hex digits. */
function withoutEscapes(text: string): string | undefined {
  if (!text.includes("%")) return text;
  if (/%(?![0-9a-fA-F]{2})/.test(text)) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    const bytes = text.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return Buffer.from(bytes, "latin1").toString("utf8");
  }
}
