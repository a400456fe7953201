import { useSpeech } from "../../i18n/texts.ts";
import { Loading } from "../../ui/Loading.tsx";
import { Page } from "../../ui/Page.tsx";
import { useWorld } from "../../world/useWorld.ts";
import { ListTools } from "../targets/ListTools.tsx";
import { OperatorTable } from "./OperatorTable.tsx";

/** All operators. */
export function Operators() {
  const { t } = useSpeech();
  const world = useWorld();
  return (
    <Page
      title={t.navOperators}
      lead={t.operatorsLead}
      actions={<a href="#/operator-console">{t.navOperatorConsole}</a>}
    >
      <ListTools
        statuses={[
          ["1", t.active],
          ["2", t.inactivating],
          ["3", t.inactive],
        ]}
      />
      <div className="card">
        <Loading of={world}>{(data) => <OperatorTable world={data} />}</Loading>
      </div>
    </Page>
  );
}
