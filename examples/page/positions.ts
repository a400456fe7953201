/** What a delegator's page shows: stakes, and what they have earned, as HTML. */
import type { Method } from "@milkyway/codec";
import { Query as PoolsQuery } from "@milkyway/modules/pools/client";
import { Query as RewardsQuery } from "@milkyway/modules/rewards/client";

/** Where the page reads from: a chain in this process, or a client of a node. */
export interface Reader {
  query<Q, S>(method: Method<Q, S>, request: Partial<Q>): S | Promise<S>;
}

const SCALE = 10n ** 18n;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

/** Millionths as a number with six places: `1234567` as `1.234567`. */
function inUnits(amount: bigint): string {
  const digits = `${amount}`.padStart(7, "0");
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

const KINDS = ["", "pool", "operator", "service"] as const;

/** A row for each stake: its target, and what it has earned of every denom so far. */
export async function positionsPage(reader: Reader, delegatorAddress: string): Promise<string> {
  const { rewards } = await reader.query(RewardsQuery.methods.delegatorTotalRewards, {
    delegatorAddress,
  });
  const { pools } = await reader.query(PoolsQuery.methods.pools, {});
  if (rewards.length === 0) return "<p>You have no stakes yet.</p>";
  const denomOf = new Map(pools.map(({ id, denom }) => [id, denom]));
  const rows = rewards.map(({ delegationType, delegationTargetId, reward }) => {
    const kind = KINDS[delegationType] ?? "";
    const name = kind === "pool" ? denomOf.get(delegationTargetId) : undefined;
    const earned = reward
      .flatMap(({ decCoins }) => decCoins)
      .map(({ denom, amount }) => `${inUnits(amount / SCALE)} ${escaped(denom.slice(1))}`);
    const target = escaped(name ?? `${kind} ${delegationTargetId}`);
    return `<tr><td>${target}</td><td>${earned.join(", ") || "nothing yet"}</td></tr>`;
  });
  return `<table>${rows.join("")}</table>`;
}
