import { SECOND } from "@milkyway/codec";
import { GenesisState, type Params, type Proposal } from "@milkyway/codec/gen/cosmos/gov/v1";
import { accounts, type Ctx, type Genesis, plainError } from "@milkyway/core";
import { addCoins, type Coins, coinsToText, isAllGte, isEqualCoins, Panic } from "@milkyway/math";
import type { GovDeps } from "./deps.ts";
import { checkParams } from "./params.ts";
import { setProposal } from "./proposals.ts";
import { state } from "./state.ts";
import { status } from "./status.ts";

const DAY = 86_400n * SECOND;

function defaultParams(): Params {
  return {
    minDeposit: [{ denom: "stake", amount: 10_000_000n }],
    maxDepositPeriod: 2n * DAY,
    votingPeriod: 2n * DAY,
    quorum: "0.334000000000000000",
    threshold: "0.500000000000000000",
    vetoThreshold: "0.334000000000000000",
    minInitialDepositRatio: "0.000000000000000000",
    proposalCancelRatio: "0.500000000000000000",
    proposalCancelDest: "",
    expeditedVotingPeriod: DAY,
    expeditedThreshold: "0.667000000000000000",
    expeditedMinDeposit: [{ denom: "stake", amount: 50_000_000n }],
    burnVoteQuorum: false,
    burnProposalDepositPrevote: false,
    burnVoteVeto: true,
    minDepositRatio: "0.010000000000000000",
  };
}

function queueProposal(ctx: Ctx, { id, depositEndTime, votingEndTime, ...rest }: Proposal): void {
  if (rest.status === status.depositPeriod)
    state.inactiveQueue.set(ctx, [depositEndTime as bigint, id], id);
  else if (rest.status === status.votingPeriod)
    state.activeQueue.set(ctx, [votingEndTime as bigint, id], id);
}

/** Everything that was deposited has to be on the account of the module. */
function checkBalance(ctx: Ctx, { auth, bank }: GovDeps, deposited: Coins): void {
  const balance = bank.getAllBalances(ctx, auth.getModuleAddress("gov"));
  const more = ctx.rules.genesisGovBalance === "accepted" && isAllGte(balance, deposited);
  if (!more && !isEqualCoins(balance, deposited))
    throw new Panic(
      `expected module account was ${coinsToText(balance)} but we got ${coinsToText(deposited)}`,
    );
}

function init(ctx: Ctx, deps: GovDeps, genesis: GenesisState): void {
  if (genesis.params === undefined)
    throw new Panic("runtime error: invalid memory address or nil pointer dereference");
  state.nextProposalId.set(ctx, genesis.startingProposalId);
  state.params.set(ctx, genesis.params);
  state.constitution.set(ctx, genesis.constitution);
  deps.auth.getModuleAccount(ctx, "gov");
  let deposited: Coins = [];
  for (const deposit of genesis.deposits) {
    state.deposits.set(ctx, [deposit.proposalId, accounts.fromText(deposit.depositor)], deposit);
    deposited = addCoins(deposited, deposit.amount);
  }
  for (const vote of genesis.votes)
    state.votes.set(ctx, [vote.proposalId, accounts.fromText(vote.voter)], vote);
  for (const proposal of genesis.proposals) {
    queueProposal(ctx, proposal);
    setProposal(ctx, proposal);
  }
  checkBalance(ctx, deps, deposited);
}

/** Checks that no entry comes twice and that all belong to a proposal. */
function checkEntries(
  entries: readonly { readonly proposalId: bigint }[],
  who: (entry: never) => string,
  name: string,
  proposals: ReadonlySet<bigint>,
): void {
  const seen = new Set<string>();
  for (const entry of entries) {
    const { proposalId } = entry;
    const key = `${proposalId}/${who(entry as never)}`;
    if (!proposals.has(proposalId))
      throw plainError(`${name} ${key} has non-existent proposal id: ${proposalId}`);
    if (seen.has(key)) throw plainError(`duplicate ${name}: ${key}`);
    seen.add(key);
  }
}

function validate({ startingProposalId, proposals, deposits, votes, params }: GenesisState): void {
  if (startingProposalId === 0n) throw plainError("starting proposal id must be greater than 0");
  const ids = new Set<bigint>();
  for (const { id } of proposals) {
    if (ids.has(id)) throw plainError(`duplicate proposal id: ${id}`);
    ids.add(id);
  }
  checkEntries(deposits, ({ depositor }: (typeof deposits)[number]) => depositor, "deposit", ids);
  checkEntries(votes, ({ voter }: (typeof votes)[number]) => voter, "vote", ids);
  if (params === undefined) throw plainError("params must be set");
  checkParams(params);
}

export const genesis: Genesis<GovDeps, GenesisState> = {
  type: GenesisState,
  defaults: () => GenesisState.create({ startingProposalId: 1n, params: defaultParams() }),
  validate,
  init,
  export: (ctx) => ({
    startingProposalId: state.nextProposalId.peek(ctx),
    proposals: [...state.proposals.values(ctx)],
    constitution: state.constitution.require(ctx),
    params: state.params.require(ctx),
    deposits: [...state.deposits.values(ctx)],
    votes: [...state.votes.values(ctx)],
    depositParams: undefined,
    votingParams: undefined,
    tallyParams: undefined,
  }),
};
