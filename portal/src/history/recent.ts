const FRESH_MS = 10_000;

interface Kept {
  readonly at: number;
  readonly answer: Promise<unknown>;
}

const kept = new Map<string, Kept>();

/** The answer to a question that was asked some seconds ago, or else a new one; failures are not kept. */
export function recent<T>(
  key: string,
  ask: () => Promise<T>,
  now: () => number = Date.now,
): Promise<T> {
  const known = kept.get(key);
  if (known !== undefined && now() - known.at < FRESH_MS) return known.answer as Promise<T>;
  const answer = ask();
  kept.set(key, { at: now(), answer });
  answer.catch(() => kept.delete(key));
  return answer;
}
