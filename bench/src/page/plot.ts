import type { Point } from "../statistics.ts";

export interface Curve {
  readonly name: string;
  readonly points: readonly Point[];
}

const WIDTH = 420;
const HEIGHT = 260;
const LEFT = 56;
const RIGHT = 92;
const TOP = 28;
const BOTTOM = 28;
/** Readable on white and on black. */
const COLORS = ["#3b82c4", "#c4623b", "#3f9b62", "#9460c0", "#a8862f"];

interface Scale {
  readonly from: number;
  readonly to: number;
  at(value: number): number;
}

/** Logarithmic, from one power of ten to another. */
function scale(values: readonly number[], start: number, end: number): Scale {
  const logs = values.map(Math.log10);
  const from = Math.floor(Math.min(...logs) + 1e-9);
  const to = Math.max(Math.ceil(Math.max(...logs) - 1e-9), from + 1);
  const at = (value: number) => start + ((Math.log10(value) - from) / (to - from)) * (end - start);
  return { from, to, at };
}

const powers = ({ from, to }: Scale): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));

const short = (value: number): string =>
  value >= 1000 ? `${value / 1000}k` : String(Number(value.toPrecision(3)));

const round = (value: number): string => value.toFixed(1);

function gridLines(x: Scale, y: Scale): readonly string[] {
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#888" stroke-opacity="0.3"/>`;
  const text = (left: number, top: number, anchor: string, value: number) =>
    `<text x="${round(left)}" y="${round(top)}" text-anchor="${anchor}">${short(value)}</text>`;
  return [
    ...powers(x).flatMap((value) => [
      line(x.at(value), TOP, x.at(value), HEIGHT - BOTTOM),
      text(x.at(value), HEIGHT - BOTTOM + 16, "middle", value),
    ]),
    ...powers(y).flatMap((value) => [
      line(LEFT, y.at(value), WIDTH - RIGHT, y.at(value)),
      text(LEFT - 6, y.at(value) + 4, "end", value),
    ]),
  ];
}

/** Names at the ends of their curves, moved apart where they would meet. */
function labelPositions(curves: readonly Curve[], y: Scale): ReadonlyMap<string, number> {
  const ends = curves
    .map(({ name, points }) => ({ name, at: y.at(points.at(-1)?.value ?? 1) }))
    .sort((a, b) => a.at - b.at);
  const placed = new Map<string, number>();
  let free = TOP;
  for (const { name, at } of ends) {
    const top = Math.max(at, free);
    placed.set(name, top);
    free = top + 13;
  }
  return placed;
}

/** Curves over sizes, both axes logarithmic, as an SVG. */
export function plot(title: string, curves: readonly Curve[]): string {
  const points = curves.flatMap((curve) => curve.points);
  const x = scale(
    points.map(({ size }) => size),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = scale(
    points.map(({ value }) => value),
    HEIGHT - BOTTOM,
    TOP,
  );
  const labels = labelPositions(curves, y);
  const drawn = curves.flatMap(({ name, points: own }, i) => {
    const color = COLORS[i % COLORS.length];
    const places = own.map(({ size, value }) => [round(x.at(size)), round(y.at(value))] as const);
    return [
      `<polyline points="${places.map((place) => place.join(",")).join(" ")}" fill="none" stroke="${color}" stroke-width="2"/>`,
      ...places.map(([left, top]) => `<circle cx="${left}" cy="${top}" r="3" fill="${color}"/>`),
      `<text x="${WIDTH - RIGHT + 8}" y="${round((labels.get(name) ?? TOP) + 4)}" fill="${color}">${name}</text>`,
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="11" fill="#888">`,
    `<title>${title}</title>`,
    `<text x="${LEFT}" y="16" font-size="13">${title}</text>`,
    ...gridLines(x, y),
    ...drawn,
    "</svg>",
    "",
  ].join("\n");
}
