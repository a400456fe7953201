import { MsgWithdrawInsuranceFund, Query } from "@milkyway/modules/liquidvesting/client";
import { message, query } from "@milkyway/sdk";
import { useLoaded } from "../../chain/useLoaded.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { useTransactions } from "../../tx/txContext.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { Button } from "../../ui/Button.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Section } from "../../ui/Section.tsx";
import { useBalances } from "../../world/useBalances.ts";
import { subtractCoins } from "./subtractCoins.ts";

/** The locked tokens of an account, and its insurance. */
export function InsuranceOf({ address }: { readonly address: string }) {
  const { t } = useSpeech();
  const { propose } = useTransactions();
  const { data: balances = [] } = useBalances(address);
  const answer = useLoaded(`insurance:${address}`, async (client) => {
    const [fund, { amount }] = await Promise.all([
      query(client, Query, "userInsuranceFund", { userAddress: address }),
      query(client, Query, "userRestakableAssets", { userAddress: address }),
    ]);
    return { ...fund, restakable: amount };
  });
  const withdraw = (amount: ReturnType<typeof subtractCoins>) =>
    propose({
      title: t.withdrawInsurance,
      lines: [t.withdrawInsurance],
      messages: [message(MsgWithdrawInsuranceFund, { sender: address, amount })],
    });
  return (
    <Section title={t.yourInsurance}>
      <Loading of={answer}>
        {({ balance, used, restakable }) => {
          const free = subtractCoins(balance, used);
          return (
            <>
              <Facts
                facts={[
                  [
                    t.lockedTokens,
                    <Amounts
                      key="l"
                      coins={balances.filter(({ denom }) => denom.startsWith("locked/"))}
                    />,
                  ],
                  [t.inFund, <Amounts key="b" coins={balance} />],
                  [t.insuranceUsed, <Amounts key="u" coins={used} />],
                  [t.restakable, <Amounts key="r" coins={restakable} />],
                ]}
              />
              <Button
                whyNot={free.length === 0 ? t.noFreeInsurance : undefined}
                onClick={() => withdraw(free)}
              >
                {t.withdrawInsurance}
              </Button>
            </>
          );
        }}
      </Loading>
    </Section>
  );
}
