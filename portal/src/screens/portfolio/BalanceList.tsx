import { useSpeech } from "../../i18n/texts.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { Empty } from "../../ui/Empty.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { useBalances } from "../../world/useBalances.ts";

/** What an account may spend. */
export function BalanceList({ address }: { readonly address: string }) {
  const { t } = useSpeech();
  const balances = useBalances(address);
  return (
    <Loading of={balances} lines={1}>
      {(coins) => (coins.length === 0 ? <Empty text={t.noBalances} /> : <Amounts coins={coins} />)}
    </Loading>
  );
}
