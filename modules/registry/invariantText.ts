/** A broken invariant as the original words it. */
export function invariantText(module: string, name: string, body: string): string {
  return `${module}: ${name} invariant\n${body}\n`;
}
