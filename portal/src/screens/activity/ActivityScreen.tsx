import { useSpeech } from "../../i18n/texts.ts";
import { ActivityList } from "../../tx/ActivityList.tsx";
import { Page } from "../../ui/Page.tsx";
import { Section } from "../../ui/Section.tsx";

/** The transactions of this browser. */
export function ActivityScreen() {
  const { t } = useSpeech();
  return (
    <Page title={t.navActivity} lead={t.activityLead}>
      <Section title={t.transactions}>
        <ActivityList />
      </Section>
    </Page>
  );
}
