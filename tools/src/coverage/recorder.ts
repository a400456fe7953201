/** Stands in for `node:test` while titles are collected: tests are noted, not run. */
export const titles: string[] = [];

type Body = () => unknown;

/** Titles of the groups around the place that is being read. */
const groups: string[] = [];

/** Runs the body, so that the tests inside it are noted. */
export function describe(title: string, ...rest: unknown[]): void {
  const body = rest.at(-1);
  groups.push(title);
  if (typeof body === "function") (body as Body)();
  groups.pop();
}

/** Notes a test; one that only says how it ends is about its group. */
export function it(title: string): void {
  const isEnd = /^(?:ok|fails): /.test(title);
  titles.push(isEnd ? `${groups.at(-1) ?? ""} ${title}` : title);
}

export { describe as suite, it as test };

/** What runs around tests is left out. */
export function before(): void {}
export { before as after, before as afterEach, before as beforeEach };
