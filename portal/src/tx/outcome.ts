import { hashText, Refused, SdkError, type TxInBlock } from "@milkyway/sdk";
import type { Activity } from "./activity.ts";

/** What a finished transaction is in the list of activities. */
export function executed(activity: Activity, { hash, height }: TxInBlock): Activity {
  return { ...activity, hash: hashText(hash), height: `${height}`, state: "executed" };
}

/** A refusal in words: what the chain said, its code, and the usual next step. */
export function reasonOf(error: unknown): string {
  if (error instanceof Refused) {
    const { log, codespace, code, hint } = error;
    const first = log.split("\n")[0] ?? "";
    return `${first} (${codespace}/${code})${hint === undefined ? "" : `. ${hint}`}`;
  }
  if (error instanceof SdkError)
    return error.hint === undefined ? error.message : `${error.message}. ${error.hint}`;
  return error instanceof Error ? error.message : String(error);
}

/** What a transaction that did not succeed is in the list: refused by the chain, or lost sight of. */
export function unsuccessful(activity: Activity, error: unknown): Activity {
  const state = error instanceof Refused ? "failed" : "lost";
  return { ...activity, state, reason: reasonOf(error) };
}
