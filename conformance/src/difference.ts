/** The first place at which two JSON values differ, and what each holds there. */
export interface Difference {
  readonly path: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

function compareLists(
  ours: readonly unknown[],
  theirs: readonly unknown[],
  path: string,
): Difference | undefined {
  for (let i = 0; i < Math.min(ours.length, theirs.length); i++) {
    const found = difference(ours[i], theirs[i], `${path}[${i}]`);
    if (found) return found;
  }
  if (ours.length === theirs.length) return undefined;
  return { path: `${path}.length`, ours: ours.length, theirs: theirs.length };
}

/** Compares deeply; keys that only one side has are differences, their order is not. */
export function difference(ours: unknown, theirs: unknown, path = ""): Difference | undefined {
  if (Array.isArray(ours) && Array.isArray(theirs)) return compareLists(ours, theirs, path);
  if (isObject(ours) && isObject(theirs)) {
    for (const key of [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].sort()) {
      const found = difference(ours[key], theirs[key], path === "" ? key : `${path}.${key}`);
      if (found) return found;
    }
    return undefined;
  }
  return Object.is(ours, theirs) ? undefined : { path, ours, theirs };
}
