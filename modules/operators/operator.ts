import { accounts, plainError } from "@milkyway/core";
import { moduleAddress } from "@milkyway/crypto";
import { edited, isBlank } from "../registry/index.ts";
import { Operator, OperatorStatus } from "./gen/v1.ts";

/** Bech32 text of the account of an operator. */
export function operatorAddress(id: number): string {
  return accounts.toText(moduleAddress(`operator-${id}`));
}

/** An operator without any stake, whose address follows from its id. */
export function newOperator(
  fields: Omit<Operator, "address" | "tokens" | "delegatorShares">,
): Operator {
  return Operator.create({ ...fields, address: operatorAddress(fields.id) });
}

/** Whether the operator takes part; one that is becoming inactive does not. */
export function isOperatorActive({ status }: Operator): boolean {
  return status === OperatorStatus.OPERATOR_STATUS_ACTIVE;
}

/** Throws on what no stored operator may hold. Tokens and shares are not looked at. */
export function validateOperator({ id, status, moniker, admin, address }: Operator): void {
  if (id === 0) throw plainError(`invalid id: ${id}`);
  if (status === OperatorStatus.OPERATOR_STATUS_UNSPECIFIED)
    throw plainError("invalid status: OPERATOR_STATUS_UNSPECIFIED");
  if (isBlank(moniker)) throw plainError(`invalid moniker: ${moniker}`);
  if (!accounts.isValid(admin)) throw plainError(`invalid admin address: ${admin}`);
  if (!accounts.isValid(address)) throw plainError(`invalid address: ${address}`);
}

/** What the admin may change of an operator. */
export type OperatorUpdate = Pick<Operator, "moniker" | "website" | "pictureUrl">;

/** The operator after an edit. It starts anew, without tokens and shares. */
export function updatedOperator(operator: Operator, update: OperatorUpdate): Operator {
  return newOperator({
    id: operator.id,
    status: operator.status,
    admin: operator.admin,
    moniker: edited(update.moniker, operator.moniker),
    website: edited(update.website, operator.website),
    pictureUrl: edited(update.pictureUrl, operator.pictureUrl),
  });
}
