import { type AccountEvent, accountEvent, transferEvents } from "./accountEvents.ts";
import type { NamedEvent } from "./attributes.ts";
import type { DecodedTx } from "./decodeTx.ts";

/** An event of an account, with the type of the message that caused it. */
export interface TxAccountEvent extends AccountEvent {
  readonly message: string | null;
}

/** Messages whose transfers are told by better events. */
const TELLING = /^\/milkyway\.(restaking|rewards)\./;

const plain = { targetKind: null, targetId: null, amount: "", other: null };

function fromMessages({ events, messages }: DecodedTx): TxAccountEvent[] {
  const typeOf = ({ attributes }: NamedEvent) =>
    messages[Number(attributes.msg_index ?? Number.NaN)]?.typeUrl ?? null;
  return events.flatMap((event) => {
    // Without a message it is the fee, which has an entry of its own.
    if (event.attributes.msg_index === undefined) return [];
    const message = typeOf(event);
    const isTold = message !== null && TELLING.test(message);
    const own = accountEvent(event);
    const found = event.type === "transfer" && !isTold ? transferEvents(event) : own ? [own] : [];
    return found.map((each) => ({ ...each, message }));
  });
}

/** A commission goes to the administrator, whom its event does not name: it is who signed. */
function commissions({ events, signers: [address], messages }: DecodedTx): TxAccountEvent[] {
  if (address === undefined) return [];
  return events
    .filter(({ type, attributes }) => type === "withdraw_commission" && attributes.operator_id)
    .map(({ attributes }) => ({
      ...plain,
      address,
      kind: "commission",
      targetKind: "operator",
      targetId: /^\d{1,18}$/.test(attributes.operator_id ?? "")
        ? BigInt(attributes.operator_id ?? 0)
        : null,
      amount: attributes.amount ?? "",
      message: messages[Number(attributes.msg_index ?? 0)]?.typeUrl ?? null,
    }));
}

/** Entries for messages about which nothing else is told, one a message type and signer. */
function others(
  { signers, messages }: DecodedTx,
  { told, kind }: { readonly told: readonly TxAccountEvent[]; readonly kind: string },
): TxAccountEvent[] {
  const known = new Set(told.map(({ message }) => message));
  const types = new Set(messages.map(({ typeUrl }) => typeUrl));
  const untold = [...types].filter((type) => !known.has(type));
  return signers.flatMap((address) =>
    untold.map((message) => ({ ...plain, address, kind, message })),
  );
}

/** What a transaction did to accounts, in order; of one that failed, that it did and what it cost. */
export function txAccountEvents(tx: DecodedTx): readonly TxAccountEvent[] {
  const isFailed = tx.result.code !== 0;
  const told = isFailed ? [] : [...fromMessages(tx), ...commissions(tx)];
  const rest = others(tx, { told, kind: isFailed ? "failed" : "message" });
  if (tx.fee === "" || tx.feePayer === undefined) return [...told, ...rest];
  const fee = { ...plain, address: tx.feePayer, kind: "fee", amount: tx.fee, message: null };
  return [...told, ...rest, fee];
}
