import { shareToText } from "../format/amounts.ts";
import { useSpeech } from "../i18n/texts.ts";
import { microsOf, timePoints } from "./points.ts";
import { TimeChart } from "./TimeChart.tsx";

interface Props {
  readonly title: string;
  readonly rows: readonly { readonly time: string; readonly rate: string }[];
  readonly isStepped?: boolean;
}

/** A share over time. */
export function ShareChart({ title, rows, isStepped }: Props) {
  const { marks } = useSpeech();
  const points = timePoints(rows, ({ rate }) => microsOf(rate));
  const showY = (y: number) => shareToText(BigInt(Math.round(y)) * 10n ** 12n, marks);
  return <TimeChart title={title} points={points} showY={showY} isStepped={isStepped} />;
}
