/** A path of an HTTP rule, such as `/a/{id}/b` or `/a/{hash=**}`, split at its slashes. */
export interface PathPattern {
  readonly segments: readonly Segment[];
  /** Whether a segment takes any number of parts of the path. */
  readonly isDeep: boolean;
}

export type Segment =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "one" | "many"; readonly name: string };

/** Texts of a path's parameters by their names, which may be paths of fields. */
export type PathParams = Readonly<Record<string, string>>;

/** Reads a path of an HTTP rule. */
export function parsePattern(template: string): PathPattern {
  const segments = template.slice(1).split("/").map(parseSegment);
  return { segments, isDeep: segments.some(({ kind }) => kind === "many") };
}

function parseSegment(text: string): Segment {
  const [, name, pattern] = /^\{([^=}]+)(?:=([^}]*))?\}$/.exec(text) ?? [];
  if (name === undefined) return { kind: "literal", text };
  return { kind: pattern === "**" ? "many" : "one", name };
}

/** The parameters of a path that fits a pattern; `undefined` if it does not fit. */
export function matchPath(
  { segments, isDeep }: PathPattern,
  parts: readonly string[],
): PathParams | undefined {
  const extra = parts.length - segments.length;
  if (isDeep ? extra < -1 : extra !== 0) return undefined;
  const params: Record<string, string> = {};
  let at = 0;
  for (const segment of segments) {
    const taken = segment.kind === "many" ? extra + 1 : 1;
    if (segment.kind === "literal") {
      if (segment.text !== parts[at]) return undefined;
    } else params[segment.name] = parts.slice(at, at + taken).join("/");
    at += taken;
  }
  return params;
}
