import { exactText } from "../format/time.ts";
import { useSpeech } from "../i18n/texts.ts";
import { LineChart } from "../ui/LineChart.tsx";
import type { Point } from "../ui/linePath.ts";

interface Props {
  readonly title: string;
  readonly points: readonly Point[];
  readonly showY: (y: number) => string;
  readonly isStepped?: boolean | undefined;
}

/** A line over time, with the times of its table in the zone of the reader. */
export function TimeChart({ title, points, showY, isStepped }: Props) {
  const { t, language } = useSpeech();
  return (
    <LineChart
      title={title}
      points={points}
      xName={t.time}
      showX={(x) => exactText(x, language)}
      showY={showY}
      isStepped={isStepped}
    />
  );
}
