/** Stands in for `node:test` while titles are collected: tests are noted, not run. */
export const titles: string[] = [];

type Body = () => unknown;

/** Runs the body, so that the tests inside it are noted. */
export function describe(_title: string, ...rest: unknown[]): void {
  const body = rest.at(-1);
  if (typeof body === "function") (body as Body)();
}

/** Notes a test. */
export function it(title: string): void {
  titles.push(title);
}

export { describe as suite, it as test };

/** What runs around tests is left out. */
export function before(): void {}
export { before as after, before as afterEach, before as beforeEach };
