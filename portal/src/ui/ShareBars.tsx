import type { ReactNode } from "react";
import { shareToText } from "../format/amounts.ts";
import { useSpeech } from "../i18n/texts.ts";

/** A part of a whole. */
export interface Share {
  readonly name: string;
  readonly value: bigint;
  readonly text: ReactNode;
}

const ONE = 10n ** 18n;

/** How a whole is split, as bars with their numbers beside them. */
export function ShareBars({
  label,
  shares,
}: {
  readonly label: string;
  readonly shares: readonly Share[];
}) {
  const { marks } = useSpeech();
  const total = shares.reduce((sum, { value }) => sum + value, 0n);
  return (
    <ul className="bars" aria-label={label}>
      {shares.map(({ name, value, text }) => {
        const part = total === 0n ? 0n : (value * ONE) / total;
        return (
          <li key={name}>
            <span>{name}</span>
            <span className="bar" aria-hidden="true">
              <span style={{ width: `${Number(part / 10n ** 14n) / 100}%` }} />
            </span>
            <span className="number">
              {text} · {shareToText(part, marks)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
