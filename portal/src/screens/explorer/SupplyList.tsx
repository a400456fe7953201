import { Query } from "@milkyway/modules/bank/client";
import { query } from "@milkyway/sdk";
import { useLoaded } from "../../chain/useLoaded.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { pageAt } from "../../world/every.ts";

/** What there is of each denomination; of very many the first. */
export function SupplyList() {
  const answer = useLoaded("supply", (client) =>
    query(client, Query, "totalSupply", { pagination: pageAt() }),
  );
  return <Loading of={answer}>{({ supply }) => <Amounts coins={supply} />}</Loading>;
}
