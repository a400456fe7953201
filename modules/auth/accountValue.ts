import { Any, defineMessage, field, type MessageType, messageField } from "@milkyway/codec";
import { BaseAccount, ModuleAccount } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import {
  BaseVestingAccount,
  ContinuousVestingAccount,
  DelayedVestingAccount,
  PeriodicVestingAccount,
  PermanentLockedAccount,
} from "@milkyway/codec/gen/cosmos/vesting/v1beta1";
import type { ValueCodec } from "@milkyway/collections";
import { plainError } from "@milkyway/core";
import type { Account } from "./account.ts";

type Kind = Account["kind"];

const TYPES: Readonly<Record<Kind, MessageType<never>>> = {
  base: BaseAccount,
  module: ModuleAccount,
  baseVesting: BaseVestingAccount,
  continuous: ContinuousVestingAccount,
  delayed: DelayedVestingAccount,
  periodic: PeriodicVestingAccount,
  permanentLocked: PermanentLockedAccount,
} as unknown as Readonly<Record<Kind, MessageType<never>>>;

interface Form {
  readonly kind: Kind;
  readonly typeUrl: string;
  readonly type: MessageType<Account["value"]>;
  /** An `Any` whose value is written in place: on the wire a message field is a field of bytes. */
  readonly packed: MessageType<{ readonly typeUrl: string; readonly value: Account["value"] }>;
}

function formOf(kind: Kind): Form {
  const type = TYPES[kind] as unknown as MessageType<Account["value"]>;
  const packed = defineMessage<{ readonly typeUrl: string; readonly value: Account["value"] }>(
    Any.typeName,
    [field(1, "type_url", "string"), messageField(2, "value", () => type)],
  );
  return { kind, type, packed, typeUrl: `/${type.typeName}` };
}

const forms = Object.fromEntries(
  Object.keys(TYPES).map((kind) => [kind, formOf(kind as Kind)]),
) as Record<Kind, Form>;

const byTypeUrl: ReadonlyMap<string, Form> = new Map(
  Object.values(forms).map((form) => [form.typeUrl, form]),
);

/** The account in an `Any`; throws on a type that is no account. */
export function accountFromAny({ typeUrl, value }: Any): Account {
  const form = byTypeUrl.get(typeUrl);
  if (form === undefined)
    throw plainError(
      `no concrete type registered for type URL ${typeUrl} against interface *types.AccountI`,
    );
  return { kind: form.kind, value: form.type.decode(value) } as Account;
}

/** The account as an `Any`, as queries and genesis show it. */
export function accountToAny({ kind, value }: Account): Any {
  const { typeUrl, type } = forms[kind];
  return { typeUrl, value: type.encode(value) };
}

const decoded = new WeakMap<Uint8Array, Account>();

/** Accounts as state holds them. What was read from an array of bytes, or written as one, is remembered with it. */
export const accountValue: ValueCodec<Account> = {
  typeName: "types.AccountI",
  encode(account) {
    const { typeUrl, packed } = forms[account.kind];
    const bytes = packed.encode({ typeUrl, value: account.value });
    decoded.set(bytes, account);
    return bytes;
  },
  decode(bytes) {
    const known = decoded.get(bytes);
    if (known !== undefined) return known;
    const account = accountFromAny(Any.decode(bytes));
    decoded.set(bytes, account);
    return account;
  },
};
