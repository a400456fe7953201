import type { ReactNode } from "react";

/** How good a state is. */
export type Tone = "good" | "warn" | "bad" | "plain";

const SIGNS: Readonly<Record<Tone, string>> = { good: "●", warn: "▲", bad: "■", plain: "○" };

interface Props {
  readonly tone: Tone;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A state in a word, told apart by a sign as well as by colour. */
export function Badge({ tone, title, children }: Props) {
  return (
    <span className={`badge ${tone}`} title={title}>
      <span aria-hidden="true">{SIGNS[tone]}</span> {children}
    </span>
  );
}
