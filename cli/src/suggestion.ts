/** Number of letters to change, add or leave out to make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** `; did you mean "query"?` when a known word is close to a mistaken one, otherwise nothing. */
export function suggestion(word: string, known: readonly string[]): string {
  const close = known
    .map((name) => ({ name, changes: name.startsWith(word) ? 0 : distance(word, name) }))
    .filter(({ changes }) => changes <= 2)
    .sort((a, b) => a.changes - b.changes)[0];
  return close === undefined ? "" : `; did you mean "${close.name}"?`;
}
