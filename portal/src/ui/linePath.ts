/** A point of a line. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The points of a line that stays level until the next point. */
export function stepped(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point, at) => {
    const before = points[at - 1];
    return before === undefined ? [point] : [{ x: point.x, y: before.y }, point];
  });
}

/** The path of SVG for a line through points, which fills a box of a size; its lowest value is a tenth above the floor. */
export function linePath(points: readonly Point[], width: number, height: number): string {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const at = ({ x, y }: Point) => {
    const across = right === left ? 1 : (x - left) / (right - left);
    const up = high === low ? 0.5 : 0.1 + (0.8 * (y - low)) / (high - low);
    return `${(across * width).toFixed(1)} ${((1 - up) * height).toFixed(1)}`;
  };
  const [first, ...rest] = points.map(at);
  if (first === undefined) return "";
  // A single point is a level line.
  const start = rest.length === 0 ? `M0 ${first.split(" ")[1]} L${first}` : `M${first}`;
  return [start, ...rest.map((place) => `L${place}`)].join(" ");
}
