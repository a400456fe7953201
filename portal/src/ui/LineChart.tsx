import { type ReactNode, useId } from "react";
import { useSpeech } from "../i18n/texts.ts";
import { linePath, type Point, stepped } from "./linePath.ts";

interface Props {
  readonly title: string;
  readonly points: readonly Point[];
  readonly xName: string;
  readonly showX: (x: number) => ReactNode;
  readonly showY: (y: number) => ReactNode;
  /** Whether a value holds until the next one. */
  readonly isStepped?: boolean | undefined;
}

const WIDTH = 600;
const HEIGHT = 160;

/** A line over time. The same numbers are in a table below, so that nothing is told by the picture alone. */
export function LineChart({ title, points, xName, showX, showY, isStepped }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const last = points.at(-1);
  if (last === undefined) return <p className="muted">{t.noHistory}</p>;
  const path = linePath(isStepped === true ? stepped(points) : points, WIDTH, HEIGHT);
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id}>
        {title}: {showY(last.y)}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path className="area" d={`${path} V${HEIGHT} H0 Z`} />
        <path className="line" d={path} />
      </svg>
      <details>
        <summary>{t.asTable}</summary>
        <table className="table plain">
          <caption className="hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{xName}</th>
              <th scope="col" className="number">
                {title}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ x, y }) => (
              <tr key={x}>
                <td>{showX(x)}</td>
                <td className="number">{showY(y)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
