import type { Fields } from "@milkyway/indexer/client";
import type { Texts } from "../i18n/texts.ts";
import { actionText } from "../screens/explorer/actionsOf.ts";
import { eventText } from "./eventText.ts";

/** What an entry of the history of an account is called. */
export function kindText(
  t: Texts,
  { kind, message }: Pick<Fields<"accountHistory">, "kind" | "message">,
): string {
  const action = message === null ? eventText(kind) : actionText(message);
  const texts: Readonly<Record<string, string>> = {
    delegated: t.kindDelegated,
    undelegated: t.kindUndelegated,
    unbonded: t.kindUnbonded,
    claimed: t.kindClaimed,
    commission: t.kindCommission,
    sent: t.kindSent,
    received: t.kindReceived,
    fee: t.kindFee,
    preferences: t.kindPreferences,
    failed: t.kindFailed(action),
  };
  return texts[kind] ?? action;
}
