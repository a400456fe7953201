/** What a replay found: for each level the first difference, for each store the first height at which its root differs. */
export const LEVELS = ["results", "gas", "roots"] as const;
export type Level = (typeof LEVELS)[number];

export class FileReport {
  readonly file: string;
  readonly stores = new Map<string, number | undefined>();
  private readonly first = new Map<Level, string>();
  private readonly counts = new Map<Level, number>();

  constructor(file: string) {
    this.file = file;
  }

  differs(level: Level, text: string): void {
    if (!this.first.has(level)) this.first.set(level, text);
    this.counts.set(level, (this.counts.get(level) ?? 0) + 1);
  }

  root(store: string, height: number, equal: boolean): void {
    if (!this.stores.has(store)) this.stores.set(store, undefined);
    if (!equal && this.stores.get(store) === undefined) this.stores.set(store, height);
  }

  /** The first difference at a level or one that it includes. */
  difference(level: Level): string | undefined {
    for (const included of LEVELS.slice(0, LEVELS.indexOf(level) + 1)) {
      const text = this.first.get(included);
      if (text !== undefined) return `${included}: ${text} (${this.counts.get(included)} in all)`;
    }
    return undefined;
  }

  /** The highest level without a difference. */
  get reached(): Level | "none" {
    return LEVELS.filter((level) => this.difference(level) === undefined).at(-1) ?? "none";
  }

  toJson(level: Level) {
    return {
      file: this.file,
      level: this.reached,
      stores: Object.fromEntries([...this.stores].map(([name, height]) => [name, height ?? null])),
      first_difference: this.difference(level) ?? null,
    };
  }
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** One line about a difference. */
export function differenceText(
  where: string,
  found: { path: string; ours: unknown; theirs: unknown },
): string {
  const at = found.path === "" ? where : `${where} ${found.path}`;
  return `${at}: ours ${short(found.ours)}, theirs ${short(found.theirs)}`;
}
