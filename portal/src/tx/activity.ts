/** A transaction of this browser. */
export interface Activity {
  readonly hash: string;
  readonly title: string;
  readonly state: "pending" | "executed" | "failed" | "lost";
  /** Why it failed. */
  readonly reason?: string;
  readonly height?: string;
  /** Milliseconds since 1970. */
  readonly atMs: number;
}

const MOST = 50;

/** The list with an activity put in, or in the place of the one with its hash; the oldest fall out. */
export function withActivity(list: readonly Activity[], activity: Activity): readonly Activity[] {
  const others = list.filter(({ hash }) => hash !== activity.hash);
  const sorted = [activity, ...others].sort((a, b) => b.atMs - a.atMs);
  return sorted.slice(0, MOST);
}

const keyOf = (chainId: string): string => `activity:${chainId}`;

/** The activities on a chain that this browser remembers. */
export function readActivities(chainId: string): readonly Activity[] {
  try {
    const json = JSON.parse(window.localStorage.getItem(keyOf(chainId)) ?? "[]");
    return Array.isArray(json) ? (json as readonly Activity[]) : [];
  } catch {
    return [];
  }
}

/** Remembers the activities on a chain. */
export function writeActivities(chainId: string, list: readonly Activity[]): void {
  window.localStorage.setItem(keyOf(chainId), JSON.stringify(list));
}
