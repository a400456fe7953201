import { idIn, type NamedEvent } from "./attributes.ts";
import { coinsIn } from "./coinsIn.ts";
import { poolIdOf, type TargetKind, targetKindOf } from "./targetKinds.ts";

/** Something that happened to an account, with all coins that it was about. */
export interface AccountEvent {
  readonly address: string;
  readonly kind: string;
  readonly targetKind: TargetKind | null;
  readonly targetId: bigint | null;
  readonly amount: string;
  /** The other account of a transfer. */
  readonly other: string | null;
}

type Attributes = NamedEvent["attributes"];
type Reader = (attributes: Attributes) => AccountEvent | undefined;

function event(
  address: string | undefined,
  kind: string,
  rest: Partial<Omit<AccountEvent, "address" | "kind">> = {},
): AccountEvent | undefined {
  if (address === undefined || address === "") return undefined;
  return { address, kind, targetKind: null, targetId: null, amount: "", other: null, ...rest };
}

const delegated =
  (targetKind: TargetKind, key: string): Reader =>
  (from) => {
    const targetId = targetKind === "pool" ? poolIdOf(from.new_shares) : idIn(from[key]);
    return event(from.delegator, "delegated", { targetKind, targetId, amount: from.amount ?? "" });
  };

const undelegated =
  (targetKind: TargetKind, key: string): Reader =>
  (from) => {
    const targetId = idIn(from[key]);
    return event(from.delegator, "undelegated", {
      targetKind,
      targetId,
      amount: from.amount ?? "",
    });
  };

/** Events that name the account that they are about, by type. */
const READERS: Readonly<Record<string, Reader>> = {
  delegate_pool: delegated("pool", ""),
  delegate_operator: delegated("operator", "operator_id"),
  delegate_service: delegated("service", "service_id"),
  unbond_pool: undelegated("pool", ""),
  unbond_operator: undelegated("operator", "operator_id"),
  unbond_service: undelegated("service", "service_id"),
  complete_unbonding: (from) =>
    event(from.delegator, "unbonded", {
      targetKind: targetKindOf(from.unbonding_delegation),
      targetId: idIn(from.target_id),
      amount: from.amount ?? "",
    }),
  withdraw_rewards: (from) =>
    // Validators' rewards have an event of the same name.
    from.delegation_type === undefined || from.amount === ""
      ? undefined
      : event(from.delegator, "claimed", {
          targetKind: targetKindOf(from.delegation_type),
          targetId: idIn(from.delegation_target_id),
          amount: from.amount ?? "",
        }),
  set_user_preferences: (from) => event(from.user, "preferences"),
};

/** What an event did to an account; `undefined` when it is about none. */
export function accountEvent({ type, attributes }: NamedEvent): AccountEvent | undefined {
  return READERS[type]?.(attributes);
}

/** Both sides of a transfer; of nothing, neither. */
export function transferEvents({ attributes }: NamedEvent): readonly AccountEvent[] {
  const { sender = "", recipient = "", amount = "" } = attributes;
  if (coinsIn(amount).length === 0) return [];
  return [
    event(sender, "sent", { amount, other: recipient || null }),
    event(recipient, "received", { amount, other: sender || null }),
  ].filter((each) => each !== undefined);
}
