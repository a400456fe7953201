import type { Any } from "@milkyway/codec";
import { AllowedMsgAllowance } from "@milkyway/codec/gen/cosmos/feegrant/v1beta1";
import { type Ctx, ensure } from "@milkyway/core";
import { errors } from "../errors.ts";
import type { AllowanceKind, PaidMsg } from "./allowance.ts";

const GAS_PER_ENTRY = 10;

/** An allowance with what its type says about it. */
export interface Allowance {
  readonly kind: AllowanceKind<unknown>;
  readonly value: unknown;
}

function areAllowed(
  ctx: Ctx,
  allowedMessages: readonly string[],
  messages: readonly PaidMsg[],
): boolean {
  const charge = () => ctx.gas.consume(GAS_PER_ENTRY, "check msg");
  for (let i = 0; i < allowedMessages.length; i++) charge();
  return messages.every(({ typeUrl }) => {
    charge();
    return allowedMessages.includes(typeUrl);
  });
}

/** Restricts another allowance, which `read` finds, to messages of some types. */
export function allowedMsgAllowance(
  read: (any: Any) => Allowance,
): AllowanceKind<AllowedMsgAllowance> {
  return {
    type: AllowedMsgAllowance,
    expiresAt({ allowance }) {
      const { kind, value } = read(allowance as Any);
      return kind.expiresAt(value);
    },
    validate({ allowance, allowedMessages }) {
      if (allowance === undefined) throw errors.noAllowance.wrap("allowance should not be empty");
      ensure(allowedMessages.length > 0, errors.noMessages, "allowed messages shouldn't be empty");
      const { kind, value } = read(allowance);
      kind.validate(value);
    },
    accept(ctx, given, fee, messages) {
      if (!areAllowed(ctx, given.allowedMessages, messages)) {
        const text = "message does not exist in allowed messages";
        return { remove: false, failure: errors.messageNotAllowed.wrap(text), updated: given };
      }
      const { kind, value } = read(given.allowance as Any);
      const { updated, ...outcome } = kind.accept(ctx, value, fee, messages);
      if (outcome.remove || outcome.failure) return { ...outcome, updated: given };
      const allowance = { typeUrl: `/${kind.type.typeName}`, value: kind.type.encode(updated) };
      return { ...outcome, updated: { ...given, allowance } };
    },
  };
}
