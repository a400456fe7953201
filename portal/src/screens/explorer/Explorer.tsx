import { useSpeech } from "../../i18n/texts.ts";
import { Page } from "../../ui/Page.tsx";
import { Section } from "../../ui/Section.tsx";
import { LatestBlocks } from "./LatestBlocks.tsx";
import { LatestTxs } from "./LatestTxs.tsx";
import { ParamList } from "./ParamList.tsx";
import { SearchForm } from "./SearchForm.tsx";
import { SupplyList } from "./SupplyList.tsx";
import { ValidatorTable } from "./ValidatorTable.tsx";

/** The chain as it is recorded. */
export function Explorer() {
  const { t } = useSpeech();
  return (
    <Page title={t.navExplorer}>
      <SearchForm />
      <div className="columns">
        <Section title={t.blocks}>
          <LatestBlocks />
        </Section>
        <Section title={t.transactions}>
          <LatestTxs />
        </Section>
      </div>
      <Section title={t.validators}>
        <ValidatorTable />
      </Section>
      <Section title={t.supply}>
        <SupplyList />
      </Section>
      <Section title={t.params}>
        <ParamList />
      </Section>
    </Page>
  );
}
