import { useSpeech } from "../../i18n/texts.ts";
import { Loading } from "../../ui/Loading.tsx";
import { Page } from "../../ui/Page.tsx";
import { useWorld } from "../../world/useWorld.ts";
import { ListTools } from "../targets/ListTools.tsx";
import { ServiceTable } from "./ServiceTable.tsx";

/** All services. */
export function Services() {
  const { t } = useSpeech();
  const world = useWorld();
  return (
    <Page
      title={t.navServices}
      lead={t.servicesLead}
      actions={<a href="#/service-console">{t.navServiceConsole}</a>}
    >
      <ListTools
        statuses={[
          ["1", t.created],
          ["2", t.active],
          ["3", t.inactive],
        ]}
      />
      <div className="card">
        <Loading of={world}>{(data) => <ServiceTable world={data} />}</Loading>
      </div>
    </Page>
  );
}
