import { Query } from "@milkyway/modules/liquidvesting/client";
import { query } from "@milkyway/sdk";
import { useLoaded } from "../../chain/useLoaded.ts";
import { shareToText } from "../../format/amounts.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Amounts } from "../../ui/Amounts.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { NeedsAccount } from "../../ui/NeedsAccount.tsx";
import { Page } from "../../ui/Page.tsx";
import { Section } from "../../ui/Section.tsx";
import { InsuranceOf } from "./InsuranceOf.tsx";

/** Tokens locked elsewhere that can be restaked here, and the insurance that this needs. */
export function Locked() {
  const { t, marks } = useSpeech();
  const answer = useLoaded("insurance", async (client) => {
    const [{ params }, { amount }] = await Promise.all([
      query(client, Query, "params", {}),
      query(client, Query, "insuranceFund", {}),
    ]);
    return { params, amount };
  });
  return (
    <Page title={t.navLocked} lead={t.lockedLead}>
      <Section title={t.insuranceFund}>
        <Loading of={answer}>
          {({ params, amount }) => (
            <Facts
              facts={[
                // A percentage: 2 stands for 2 %.
                [t.insurancePercentage, shareToText(params.insurancePercentage / 100n, marks)],
                [t.inFund, <Amounts key="f" coins={amount} />],
                [t.channels, params.allowedChannels.join(", ") || t.none],
              ]}
            />
          )}
        </Loading>
      </Section>
      <NeedsAccount>{(address) => <InsuranceOf address={address} />}</NeedsAccount>
    </Page>
  );
}
