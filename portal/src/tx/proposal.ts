import type { Any } from "@milkyway/codec";

/** A transaction before it is signed, as people and as programs read it. */
export interface Proposal {
  readonly title: string;
  /** What it does, a sentence each. */
  readonly lines: readonly string[];
  /** What follows from it: dates, what is earned, risks. */
  readonly notes?: readonly string[];
  readonly messages: readonly Any[];
  /** Called when it has been executed. */
  readonly onDone?: () => void;
}
