import { Query } from "@milkyway/modules/oracle/client";
import { type Client, query } from "@milkyway/sdk";
import { useLoaded } from "../../chain/useLoaded.ts";
import { shortened } from "../../format/addresses.ts";
import { unitsToText } from "../../format/amounts.ts";
import { useSpeech } from "../../i18n/texts.ts";
import type { PriceVote } from "./priceVotes.ts";

interface Pair {
  readonly name: string;
  readonly decimals: number;
}

async function loadPairs(client: Client): Promise<ReadonlyMap<bigint, Pair>> {
  const { currencyPairMapping } = await query(client, Query, "getCurrencyPairMapping", {});
  const named = [...currencyPairMapping].map(async ([id, { Base, Quote }]) => {
    const name = `${Base}/${Quote}`;
    const { decimals } = await query(client, Query, "getPrice", { currencyPair: name });
    return [id, { name, decimals: Number(decimals) }] as const;
  });
  return new Map(await Promise.all(named));
}

/** What validators said about prices with their votes for the block before. */
export function PriceVotes({ votes }: { readonly votes: readonly PriceVote[] }) {
  const { t, marks } = useSpeech();
  const { data: pairs } = useLoaded("pairs", loadPairs, { isLive: false });
  const changeText = ([id, units]: readonly [bigint, bigint]) => {
    const { name, decimals } = pairs?.get(id) ?? { name: `#${id}`, decimals: 0 };
    return `${name} ${units > 0n ? "+" : ""}${unitsToText(units, decimals, decimals, marks)}`;
  };
  return (
    <table className="table">
      <caption className="hidden">{t.priceVotes}</caption>
      <thead>
        <tr>
          <th scope="col">{t.validator}</th>
          <th scope="col" className="number">
            {t.votingPower}
          </th>
          <th scope="col">{t.priceChanges}</th>
        </tr>
      </thead>
      <tbody>
        {votes.map(({ validator, power, changes }) => (
          <tr key={validator}>
            <td data-label={t.validator}>
              <code title={validator}>{shortened(validator)}</code>
            </td>
            <td data-label={t.votingPower} className="number">{`${power}`}</td>
            <td data-label={t.priceChanges}>
              {[...changes].map(changeText).join(" · ") || t.saidNothing}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
