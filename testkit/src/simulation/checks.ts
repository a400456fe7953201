import type { OpenChain } from "@milkyway/app";
import type { Event, ResponseFinalizeBlock } from "@milkyway/codec/gen/tendermint/abci";
import { parseCoins } from "@milkyway/math";

/** Every invariant that does not hold, as `module/route: what is wrong`. */
export function brokenInvariants(chain: OpenChain): string[] {
  const broken: string[] = [];
  const state = chain.state();
  for (const { name, invariants } of chain.modules)
    for (const [route, check] of Object.entries(invariants)) {
      const wrong = outcomeOf(() => check(state.branch().ctx));
      if (wrong !== undefined) broken.push(`${name}/${route}: ${wrong}`);
    }
  return broken;
}

function outcomeOf(check: () => string | undefined): string | undefined {
  try {
    return check();
  } catch (error) {
    return `could not be checked: ${error instanceof Error ? error.message : error}`;
  }
}

/** Follows what was minted and burned, so that every change of the supply is accounted for. */
export class SupplyLedger {
  private readonly expected = new Map<string, bigint>();
  private readonly chain: OpenChain;

  /** Begins with the supply that is there. */
  constructor(chain: OpenChain) {
    this.chain = chain;
    for (const [denom, amount] of this.sums()) this.expected.set(denom, amount);
  }

  record({ events, txResults }: ResponseFinalizeBlock): void {
    for (const event of events) this.add(event);
    for (const result of txResults) for (const event of result.events) this.add(event);
  }

  /** Denoms of which there is more or less than was accounted for. */
  differences(): string[] {
    const sums = this.sums();
    const denoms = new Set([...sums.keys(), ...this.expected.keys()]);
    return [...denoms].flatMap((denom) => {
      const [is, expected] = [sums.get(denom) ?? 0n, this.expected.get(denom) ?? 0n];
      return is === expected ? [] : [`supply of ${denom}: ${is} instead of ${expected}`];
    });
  }

  private add({ type, attributes }: Event): void {
    if (type !== "coinbase" && type !== "burn") return;
    const amount = attributes.find(({ key }) => key === "amount")?.value ?? "";
    for (const coin of parseCoins(amount)) {
      const change = type === "burn" ? -coin.amount : coin.amount;
      this.expected.set(coin.denom, (this.expected.get(coin.denom) ?? 0n) + change);
    }
  }

  /** Sums of all balances by denom. */
  private sums(): Map<string, bigint> {
    const sums = new Map<string, bigint>();
    const { keepers } = this.chain;
    for (const [, { denom, amount }] of keepers.bank.iterateAllBalances(this.chain.state()))
      sums.set(denom, (sums.get(denom) ?? 0n) + amount);
    return sums;
  }
}
