import type { Any } from "@milkyway/codec";
import type { Coin } from "@milkyway/math";
import {
  MsgDelegateOperator,
  MsgDelegatePool,
  MsgDelegateService,
} from "@milkyway/modules/restaking/client";
import { message } from "@milkyway/sdk";
import { spanText } from "../../format/time.ts";
import type { Speech } from "../../i18n/texts.ts";
import type { Proposal } from "../../tx/proposal.ts";
import type { World } from "../../world/world.ts";
import { preferencesMessage, trustLines } from "../preferences/preferencesMessage.ts";
import type { Trust } from "../preferences/trust.ts";
import { coinsToWords } from "../rewards/claimProposal.ts";
import type { RestakeTarget } from "./restakeTarget.ts";

/** What is to be restaked. */
export interface RestakeWish {
  readonly delegator: string;
  readonly coin: Coin;
  readonly target: RestakeTarget;
  /** Preferences to set in the same transaction, if they change. */
  readonly trust: Trust | undefined;
}

function delegateMessage({ delegator, coin, target }: RestakeWish): Any {
  const { kind, targetId } = target;
  if (kind === "pool") return message(MsgDelegatePool, { delegator, amount: coin });
  if (kind === "operator")
    return message(MsgDelegateOperator, { delegator, operatorId: targetId, amount: [coin] });
  return message(MsgDelegateService, { delegator, serviceId: targetId, amount: [coin] });
}

/** The third step: all that was chosen, as one transaction. Preferences come first, so that it earns from the start. */
export function restakeProposal(
  wish: RestakeWish,
  world: World,
  speech: Pick<Speech, "t" | "marks">,
): Proposal {
  const { t } = speech;
  const { coin, target, trust, delegator } = wish;
  const unbonding = spanText(Number(world.params.unbondingTime / 1_000_000n));
  const trusts = trust === undefined ? [] : [preferencesMessage(delegator, trust)];
  return {
    title: t.navRestake,
    lines: [
      t.lineRestake(coinsToWords([coin], world, speech), target.name),
      ...(trust === undefined ? [] : trustLines(trust, world, t)),
    ],
    notes: [t.noteUnbondingTime(unbonding), t.noteRewardsPaidToo, t.noteSlashing],
    messages: [...trusts, delegateMessage(wish)],
  };
}
