import { dollarsToText, unitsToText } from "../format/amounts.ts";
import { useSpeech } from "../i18n/texts.ts";

/** Millionths of a dollar; the full value appears on hover. */
export function Money({ micros }: { readonly micros: bigint }) {
  const { marks } = useSpeech();
  return (
    <span className="amount" title={`$${unitsToText(micros, 6, 6, marks)}`}>
      {dollarsToText(micros, marks)}
    </span>
  );
}
