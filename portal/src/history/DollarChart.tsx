import { dollarsToText } from "../format/amounts.ts";
import { useSpeech } from "../i18n/texts.ts";
import type { Point } from "../ui/linePath.ts";
import { TimeChart } from "./TimeChart.tsx";

interface Props {
  readonly title: string;
  /** In millionths of a dollar. */
  readonly points: readonly Point[];
}

/** Dollars over time. */
export function DollarChart({ title, points }: Props) {
  const { marks } = useSpeech();
  const showY = (y: number) => dollarsToText(BigInt(Math.round(y)), marks);
  return <TimeChart title={title} points={points} showY={showY} />;
}
