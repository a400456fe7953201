import { truncateDecCoins } from "@milkyway/math";
import { Query } from "@milkyway/modules/earnings/client";
import { query } from "@milkyway/sdk";
import { useLoaded } from "../../chain/useLoaded.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { type Target, targetKey } from "../../world/portfolio.ts";

interface Props {
  readonly target: Target;
  readonly address: string;
}

const DAY = 86_400n;

/** What a stake brings in a day, as the node projects it. */
export function PerDay({ target, address }: Props) {
  const { type, targetId } = target;
  const { data } = useLoaded(`perDay:${address}:${targetKey(target)}`, (client) =>
    query(client, Query, "projectedRewards", {
      delegatorAddress: address,
      delegationType: type,
      targetId,
      additional: "",
      seconds: DAY,
    }),
  );
  return data === undefined ? "…" : <Amounts coins={truncateDecCoins(data.total).whole} />;
}
