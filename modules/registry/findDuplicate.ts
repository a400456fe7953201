/** The first value that the list holds more than once. */
export function findDuplicate<T>(list: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  return list.find((value) => (counts.get(value) ?? 0) > 1);
}
