/** @see https://github.com/cosmos/cosmos-sdk/blob/v0.50.13/x/gov/keeper/deposit.go */
import { u64ToBin } from "@milkyway/bytes";
import type { Deposit } from "@milkyway/codec/gen/cosmos/gov/v1";
import { type Address, accounts, type Ctx, ensure } from "@milkyway/core";
import { addCoins, type Coins, coinsToText, isAllGte, newCoins } from "@milkyway/math";
import { checkDepositSize } from "./depositChecks.ts";
import type { GovDeps } from "./deps.ts";
import { errors } from "./errors.ts";
import { events } from "./events.ts";
import { activateVotingPeriod, getProposal, minDepositOf, setProposal } from "./proposals.ts";
import { state } from "./state.ts";
import { isOpen, status } from "./status.ts";

/** Deposits of a proposal in the order of the depositors' addresses. */
export function depositsOf(ctx: Ctx, proposalId: bigint): readonly Deposit[] {
  return [...state.deposits.values(ctx, { prefix: u64ToBin(proposalId) })];
}

/** Takes a deposit; `true` when it starts the voting period. */
export function addDeposit(
  ctx: Ctx,
  deps: GovDeps,
  proposalId: bigint,
  depositor: Address,
  amount: Coins,
): boolean {
  const found = getProposal(ctx, deps, proposalId);
  ensure(isOpen(found.status), errors.inactiveProposal, `${proposalId}`);
  const params = state.params.require(ctx);
  checkDepositSize(params, amount, found.expedited);
  deps.bank.sendCoinsFromAccountToModule(ctx, depositor, "gov", amount);

  const proposal = { ...found, totalDeposit: addCoins(newCoins(...found.totalDeposit), amount) };
  setProposal(ctx, proposal);
  const minimum = minDepositOf(params, proposal.expedited);
  const starts =
    proposal.status === status.depositPeriod && isAllGte(proposal.totalDeposit, minimum);
  if (starts) activateVotingPeriod(ctx, proposal);
  keepDeposit(ctx, proposalId, depositor, amount);
  return starts;
}

function keepDeposit(ctx: Ctx, proposalId: bigint, depositor: Address, added: Coins): void {
  const before = state.deposits.get(ctx, [proposalId, depositor]);
  const text = accounts.toText(depositor);
  const deposit: Deposit = before
    ? { ...before, amount: addCoins(newCoins(...before.amount), added) }
    : { proposalId, depositor: text, amount: added };
  ctx.emit(
    events.proposalDeposit({
      depositor: text,
      amount: coinsToText(added),
      proposal_id: proposalId,
    }),
  );
  state.deposits.set(ctx, [proposalId, depositor], deposit);
}

/** Gives all deposits of a proposal back. */
export function refundDeposits(ctx: Ctx, { bank }: GovDeps, proposalId: bigint): void {
  const prefix = u64ToBin(proposalId);
  for (const [key, { amount }] of state.deposits.entries(ctx, { prefix })) {
    bank.sendCoinsFromModuleToAccount(ctx, "gov", key[1], amount);
    state.deposits.remove(ctx, key);
  }
}

/** Burns all deposits of a proposal. */
export function burnDeposits(ctx: Ctx, { bank }: GovDeps, proposalId: bigint): void {
  let burned: Coins = [];
  const prefix = u64ToBin(proposalId);
  for (const [key, { amount }] of state.deposits.entries(ctx, { prefix })) {
    burned = addCoins(burned, amount);
    state.deposits.remove(ctx, key);
  }
  bank.burnCoins(ctx, "gov", burned);
}
