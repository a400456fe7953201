import type { Coin } from "@milkyway/math";
import { MsgWithdrawDelegatorReward } from "@milkyway/modules/rewards/client";
import { message } from "@milkyway/sdk";
import { unitsToText } from "../../format/amounts.ts";
import type { Speech } from "../../i18n/texts.ts";
import type { Proposal } from "../../tx/proposal.ts";
import type { Stake } from "../../world/portfolio.ts";
import { nameOf } from "../../world/targets.ts";
import type { World } from "../../world/world.ts";
import { displayOf } from "../../world/worth.ts";

type Spoken = Pick<Speech, "t" | "marks">;

/** Coins in words: "1.5 MILK, 2 TIA". */
export function coinsToWords(coins: readonly Coin[], { assets }: World, { marks }: Spoken): string {
  const words = coins.map(({ denom, amount }) => {
    const { ticker, exponent } = displayOf(assets, denom);
    return `${unitsToText(amount, exponent, exponent, marks)} ${ticker}`;
  });
  return words.join(", ");
}

/** The proposal that claims rewards of targets, all in one transaction. */
export function claimProposal(
  stakes: readonly Stake[],
  delegatorAddress: string,
  world: World,
  speech: Spoken,
): Proposal {
  const { t } = speech;
  return {
    title: t.claim,
    lines: stakes.map((stake) =>
      t.lineClaim(coinsToWords(stake.coins, world, speech), nameOf(world, stake)),
    ),
    notes: [t.noteClaim],
    messages: stakes.map(({ type, targetId }) =>
      message(MsgWithdrawDelegatorReward, {
        delegatorAddress,
        delegationType: type,
        delegationTargetId: targetId,
      }),
    ),
  };
}
