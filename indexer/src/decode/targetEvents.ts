import { idIn, type NamedEvent } from "./attributes.ts";
import type { TargetKind } from "./targetKinds.ts";

/** Something that changed an operator, a service or a pool. */
export interface TargetEvent {
  readonly targetKind: TargetKind;
  readonly targetId: bigint;
  readonly kind: string;
  readonly sender: string | null;
  /** The other attributes, as JSON. */
  readonly details: string;
}

/** Events that belong to the history of a target, of whose attributes each target that is named gets one. */
const TYPES = new Set([
  "register_operator",
  "update_operator",
  "start_operator_inactivation",
  "complete_operator_inactivation",
  "reactivate_operator",
  "transfer_operator_ownership",
  "set_operator_params",
  "delete_operator",
  "create_service",
  "update_service",
  "activate_service",
  "deactivate_service",
  "delete_service",
  "transfer_service_ownership",
  "set_service_params",
  "accredit_service",
  "revoke_service_accreditation",
  "join_service",
  "leave_service",
  "allow_operator",
  "remove_allowed_operator",
  "borrow_pool_security",
  "cease_pool_security_borrow",
  "create_rewards_plan",
  "edit_rewards_plan",
  "withdraw_commission",
]);

const NAMED: readonly (readonly [string, TargetKind])[] = [
  ["operator_id", "operator"],
  ["service_id", "service"],
  ["pool_id", "pool"],
];

/** The targets that an event tells something of. */
export function targetEvents({ type, attributes }: NamedEvent): readonly TargetEvent[] {
  if (!TYPES.has(type)) return [];
  const { sender, msg_index: _index, mode: _mode, ...details } = attributes;
  return NAMED.flatMap(([name, targetKind]) => {
    const targetId = idIn(attributes[name]);
    if (targetId === null) return [];
    return [
      {
        targetKind,
        targetId,
        kind: type,
        sender: sender ?? null,
        details: JSON.stringify(details),
      },
    ];
  });
}
