import type { Any } from "@milkyway/codec";
import { TxMsgData } from "@milkyway/codec/gen/cosmos/base/abci/v1beta1";
import {
  type Address,
  accounts,
  attribute,
  type Ctx,
  type Event,
  type MsgRouter,
  messageSigners,
  newEvent,
  type Tx,
  wrapping,
} from "@milkyway/core";

/** What the messages of a transaction gave together. */
export interface MsgsResult {
  readonly data: Uint8Array;
  readonly msgResponses: readonly Any[];
  readonly events: Event[];
}

const NOTHING = new Uint8Array(0);

/** Runs the messages one after the other; the first failure is thrown with the index of its message. */
export function runMsgs(ctx: Ctx, router: MsgRouter, tx: Tx): MsgsResult {
  const events: Event[] = [];
  const msgResponses: Any[] = [];
  tx.messages.forEach(({ typeUrl, type, value }, index) => {
    const result = wrapping(`failed to execute message; message index: ${index}`, () =>
      router.run(ctx, typeUrl, value),
    );
    const [signer] = messageSigners(type, value);
    const own = messageEvent(typeUrl, signer, result.events);
    const position = attribute("msg_index", String(index));
    for (const event of [own, ...result.events]) {
      event.attributes.push(position);
      events.push(event);
    }
    msgResponses.push({ typeUrl: `/${result.responseType}`, value: result.response });
  });
  const data = msgResponses.length > 0 ? TxMsgData.encode({ data: [], msgResponses }) : NOTHING;
  return { data, msgResponses, events };
}

/** `message{action, sender, module}`: without `module` when the handler's own events name one. */
function messageEvent(
  typeUrl: string,
  signer: Address | undefined,
  events: readonly Event[],
): Event {
  const event = newEvent("message", ["action", typeUrl]);
  if (signer !== undefined) event.attributes.push(attribute("sender", accounts.toText(signer)));
  const named = events.some(({ attributes }) => attributes.some(({ key }) => key === "module"));
  const module = typeUrl.split(".")[1];
  if (!named && module !== undefined) event.attributes.push(attribute("module", module));
  return event;
}
