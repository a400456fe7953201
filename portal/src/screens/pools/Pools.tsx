import { useSpeech } from "../../i18n/texts.ts";
import { Loading } from "../../ui/Loading.tsx";
import { Page } from "../../ui/Page.tsx";
import { useWorld } from "../../world/useWorld.ts";
import { PoolTable } from "./PoolTable.tsx";

/** All pools. */
export function Pools() {
  const { t } = useSpeech();
  const world = useWorld();
  return (
    <Page title={t.navPools} lead={t.poolsLead}>
      <div className="card">
        <Loading of={world}>{(data) => <PoolTable world={data} />}</Loading>
      </div>
    </Page>
  );
}
