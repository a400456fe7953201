import { addCoins, type Coin, type DecCoin } from "@milkyway/math";
import { Query } from "@milkyway/modules/rewards/client";
import { query } from "@milkyway/sdk";
import { useLoaded } from "../../chain/useLoaded.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { planState } from "../../world/plans.ts";
import { useSecuring } from "../../world/useSecuring.ts";
import type { World } from "../../world/world.ts";
import { worthOf } from "../../world/worth.ts";
import { isTrusted, type Trust } from "../preferences/trust.ts";
import { dailyShare } from "./poolEstimate.ts";
import type { RestakeTarget } from "./restakeTarget.ts";

interface Props {
  readonly world: World;
  readonly target: RestakeTarget;
  readonly trust: Trust;
  readonly amount: bigint;
}

const SHARE = 10n ** 18n;

/** About what an amount in a pool earns a day from the services that are trusted. */
export function PoolEstimate({ world, target, trust, amount }: Props) {
  const { t } = useSpeech();
  const { data: securing } = useSecuring();
  const earning = world.services.filter(
    ({ id }) =>
      securing?.get(id)?.includes(target.targetId) && isTrusted(trust, id, target.targetId),
  );
  const ids = earning.map(({ id }) => id);
  const { data: trusting } = useLoaded(`trusting:${ids.join()}`, async (client) => {
    const ofService = async (serviceId: number) => {
      const asked = (securing?.get(serviceId) ?? []).map((poolId) =>
        query(client, Query, "poolServiceTotalDelegatorShares", { poolId, serviceId }),
      );
      const shares: readonly DecCoin[] = (await Promise.all(asked)).flatMap((each) => each.shares);
      const worths = shares.map(({ denom, amount: each }) =>
        worthOf(world.assets, { denom, amount: each / SHARE }),
      );
      return [serviceId, worths.reduce((sum, each) => sum + each, 0n)] as const;
    };
    return new Map(await Promise.all(ids.map(ofService)));
  });
  const worth = worthOf(world.assets, { denom: target.denom ?? "", amount });
  const daily = world.plans
    .filter(
      (plan) => ids.includes(plan.serviceId) && planState(plan, world, Date.now()) === "running",
    )
    .map((plan) => ({
      denom: plan.amountPerDay.denom,
      amount: dailyShare({ plan, trusting: trusting?.get(plan.serviceId) ?? 0n }, worth) ?? 0n,
    }))
    .filter((coin) => coin.amount > 0n)
    .reduce<readonly Coin[]>((sum, coin) => addCoins(sum, [coin]), []);
  return (
    <p className="notice" aria-live="polite">
      {ids.length === 0 ? t.earnsNothingYet : t.estimatedPerDay}{" "}
      {ids.length > 0 && <Amounts coins={daily} />}
    </p>
  );
}
