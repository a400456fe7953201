import { type Address, accounts, type Ctx, ensure, sdkErrors } from "@milkyway/core";

/** Who knows the accounts of what can be restaked to. */
export interface TargetAccounts {
  readonly pools: { isPoolAddress(ctx: Ctx, address: string): boolean };
  readonly services: { isServiceAddress(ctx: Ctx, address: string): boolean };
  readonly operators: { isOperatorAddress(ctx: Ctx, address: string): boolean };
}

/** Whether an account is that of a pool, a service or an operator. */
export function isTargetAccount(ctx: Ctx, targets: TargetAccounts, address: Address): boolean {
  const text = accounts.toText(address);
  const { pools, services, operators } = targets;
  return (
    pools.isPoolAddress(ctx, text) ||
    services.isServiceAddress(ctx, text) ||
    operators.isOperatorAddress(ctx, text)
  );
}

/**
 * Refuses transfers by message to accounts out of which no message leads: those of targets, where they are no
 * delegation, and the given ones. The original lets them through.
 */
export function refuseLostTransfers(targets: TargetAccounts, others: ReadonlySet<Address>) {
  return (ctx: Ctx, _from: Address, to: Address): void => {
    if (ctx.rules.lostTransfers !== "refused") return;
    const lost = others.has(to) || isTargetAccount(ctx, targets, to);
    ensure(!lost, sdkErrors.unauthorized, "coins sent to this account would be lost");
  };
}
