/** Reads weights of pools, operators and users, written as `2/1/1`. */
export function readWeights(text: string): readonly [number, number, number] | undefined {
  const match = /^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/.exec(text);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3])];
}
