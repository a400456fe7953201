import { ZERO_TIME } from "@milkyway/codec";
import { accounts, plainError, toChainError } from "@milkyway/core";
import { checkCoins } from "@milkyway/math";
import { findDuplicate } from "../registry/index.ts";
import { errors } from "./errors.ts";
import type {
  Delegation,
  GenesisState,
  UnbondingDelegation,
  UnbondingDelegationEntry,
  UserPreferencesEntry,
} from "./gen/v1.ts";
import { checkParams } from "./params.ts";
import { checkPreferences } from "./preferences.ts";

/** What is wrong with ids that must not be zero, or `undefined`. */
function checkIds(owner: string, id: number, noun: string, ids: readonly number[]) {
  if (id === 0) return `the ${owner} id must be greater than 0`;
  return ids.includes(0) ? `the ${noun} id must be greater than 0` : undefined;
}

function checkDelegation({ type, targetId, userAddress, shares }: Delegation): string | undefined {
  if (type === 0) return "invalid delegation type";
  if (targetId === 0) return "invalid target id";
  if (!accounts.isValid(userAddress)) return `invalid user address: ${userAddress}`;
  return shares.some(({ amount }) => amount < 0n) ? errors.invalidShares.text : undefined;
}

function checkEntry(entry: UnbondingDelegationEntry): string | undefined {
  if (entry.unbondingId === 0n) return "invalid unbonding id";
  if (entry.creationHeight === 0n) return "invalid creation height";
  if (entry.completionTime === ZERO_TIME) return "invalid completion time";
  if (checkCoins(entry.initialBalance)) return "invalid initial balance";
  return checkCoins(entry.balance) ? "invalid balance" : undefined;
}

function checkUnbonding(unbonding: UnbondingDelegation): string | undefined {
  const { type, targetId, delegatorAddress, entries } = unbonding;
  if (type === 0) return "invalid unbonding delegation type";
  if (targetId === 0) return "invalid target id";
  if (!accounts.isValid(delegatorAddress)) return "invalid delegator address";
  if (entries.length === 0) return "empty entries";
  return firstProblem(entries, checkEntry);
}

function checkPreferencesEntry(entry: UserPreferencesEntry): string | undefined {
  try {
    accounts.fromBech32(entry.userAddress);
  } catch (error) {
    return `invalid user address: ${toChainError(error).message}`;
  }
  return checkPreferences(entry.preferences);
}

function firstProblem<T>(list: readonly T[], check: (entry: T) => string | undefined) {
  for (const entry of list) {
    const wrong = check(entry);
    if (wrong) return wrong;
  }
  return undefined;
}

/** Throws the first problem of the list, with a text before it. */
function requireAll<T>(
  list: readonly T[],
  text: (entry: T) => string,
  check: (entry: T) => string | undefined,
): void {
  for (const entry of list) {
    const wrong = check(entry);
    if (wrong) throw plainError(`${text(entry)}${wrong}`);
  }
}

function requireUnique(text: string, ids: readonly number[]): void {
  const duplicate = findDuplicate(ids);
  if (duplicate !== undefined) throw plainError(`${text}: ${duplicate}`);
}

/** Throws on a state that `genesis validate` refuses. Targets need not exist, and delegations may be doubled. */
export function validateGenesis(genesis: GenesisState): void {
  const { operatorsJoinedServices: joined, servicesAllowedOperators: allowed } = genesis;
  const { servicesSecuringPools: securing } = genesis;
  requireUnique(
    "duplicated operator joined services in",
    joined.map(({ operatorId }) => operatorId),
  );
  requireUnique(
    "duplicated service allowed operators, service id",
    allowed.map(({ serviceId }) => serviceId),
  );
  requireUnique(
    "duplicated service securing pools, service id",
    securing.map(({ serviceId }) => serviceId),
  );
  requireAll(
    joined,
    ({ operatorId }) => `invalid operator joined service record, operator id ${operatorId} `,
    ({ operatorId, serviceIds }) => checkIds("operator", operatorId, "service", serviceIds),
  );
  requireAll(
    allowed,
    ({ serviceId }) => `invalid service allowed operators with id ${serviceId}: `,
    ({ serviceId, operatorIds }) => checkIds("service", serviceId, "operator", operatorIds),
  );
  requireAll(
    securing,
    ({ serviceId }) => `invalid service securing pools with id ${serviceId}: `,
    ({ serviceId, poolIds }) => checkIds("service", serviceId, "pool", poolIds),
  );
  requireAll(genesis.delegations, () => "invalid delegation: ", checkDelegation);
  requireAll(genesis.unbondingDelegations, () => "invalid unbonding delegation: ", checkUnbonding);
  requireAll(
    genesis.usersPreferences,
    () => "invalid user preferences entry: ",
    checkPreferencesEntry,
  );
  requireAll([genesis.params], () => "invalid params: ", checkParams);
}
