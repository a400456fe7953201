import { eventsOf, type TxInBlock } from "@milkyway/sdk";

/** "Delegate pool" of `/milkyway.restaking.v1.MsgDelegatePool`. */
export function actionText(typeUrl: string): string {
  const name = typeUrl.split(".").at(-1) ?? typeUrl;
  const words = name
    .replace(/^Msg/, "")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the messages of a transaction do, in words, from its events. */
export function actionsOf(tx: TxInBlock): readonly string[] {
  return eventsOf(tx, "message").flatMap(({ action }) =>
    action === undefined ? [] : [actionText(action)],
  );
}
