import { type Any, createTypeRegistry, type MessageType, type Time } from "@milkyway/codec";
import {
  messages as authzMessages,
  GenericAuthorization,
  type MsgGrant,
} from "@milkyway/codec/gen/cosmos/authz/v1beta1";
import {
  messages as bankMessages,
  MsgSend,
  MsgSendResponse,
  SendAuthorization,
} from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { messages as stakingMessages } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { type Address, accounts, type Ctx, newEvent, plainError, sdkErrors } from "@milkyway/core";
import { createTestCtx, TEST_TIME } from "@milkyway/core/testing";
import { type Coins, coinsToText } from "@milkyway/math";
import type { AuthzDeps } from "../deps.ts";
import { grant } from "../messages/grant.ts";
import { state } from "../state.ts";

/** Address of twenty equal letters. */
export const raw = (letter: string): Address => letter.repeat(20);
export const addressOf = (letter: string): string => accounts.toText(raw(letter));

export const GRANTER = addressOf("r");
export const GRANTEE = addressOf("e");
export const OTHER = addressOf("o");
export const SEND = "/cosmos.bank.v1beta1.MsgSend";
export const umilk = (amount: bigint): Coins => [{ denom: "umilk", amount }];

export function pack<T>(type: MessageType<T>, value: T): Any {
  return { typeUrl: `/${type.typeName}`, value: type.encode(value) };
}

export const anySend = pack(GenericAuthorization, { msg: SEND });

export function limitedSend(amount: bigint, ...allowList: string[]): Any {
  return pack(SendAuthorization, { spendLimit: umilk(amount), allowList });
}

/** A send of the granter's to another account. */
export function send(
  amount: bigint,
  fromAddress: string = GRANTER,
  toAddress: string = OTHER,
): Any {
  return pack(MsgSend, { fromAddress, toAddress, amount: umilk(amount) });
}

/** Neighbours that write down what they are asked. Nobody but the granter has an account; account `b` is blocked. */
export function fakeDeps(given: Partial<AuthzDeps> = {}): AuthzDeps & { readonly calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    registry: createTypeRegistry([...authzMessages, ...bankMessages, ...stakingMessages]),
    router: {
      has: (typeUrl) => typeUrl === SEND,
      validate(_, msg) {
        const { amount } = msg as MsgSend;
        if (amount[0]?.amount === 0n) throw sdkErrors.invalidCoins.wrap("nothing");
      },
      run(_, __, msg) {
        const { amount, toAddress } = msg as MsgSend;
        if (amount[0]?.amount === 13n) throw plainError("unlucky");
        const event = newEvent("sent", ["to", toAddress], ["amount", coinsToText(amount)]);
        return { responseType: "", response: MsgSendResponse.encode({}), events: [event] };
      },
    },
    auth: {
      getAccount: (_, address) => (address === raw("r") ? {} : undefined),
      createAccount: (_, address) => void calls.push(`account ${accounts.toText(address)}`),
    },
    bank: { blockedAddr: (address) => address === raw("b") },
    authorizations: [],
    ...given,
  };
}

export const SOON = TEST_TIME + 1_000_000_000n;
export const KEY = [raw("r"), raw("e"), SEND] as const;

export const grantMsg = (
  authorization: Any | undefined = anySend,
  expiration?: Time,
  grantee = GRANTEE,
  granter = GRANTER,
): MsgGrant => ({ granter, grantee, grant: { authorization, expiration } });

/** A context in which the grantee may send; its events are dropped. */
export function granted(authorization: Any = anySend, expiration?: Time): Ctx {
  const ctx = createTestCtx();
  grant.handle(ctx, fakeDeps(), grantMsg(authorization, expiration));
  return ctx.with({ events: [] });
}

export const stores = (accesses: readonly string[]) =>
  accesses.map((access) => access.replace(" authz", ""));
export const queued = (ctx: Ctx) =>
  [...state.queue.entries(ctx)].map(([[time], { msgTypeUrls }]) => [time, msgTypeUrls]);
