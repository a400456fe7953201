import { isJsonObject } from "@milkyway/codec";
import { Query as Upgrade } from "@milkyway/modules/upgrade/client";
import { query } from "@milkyway/sdk";
import { useChain } from "../../chain/chainContext.ts";
import { useLoaded } from "../../chain/useLoaded.ts";
import { useSpeech } from "../../i18n/texts.ts";
import { Badge } from "../../ui/Badge.tsx";
import { Facts } from "../../ui/Facts.tsx";
import { Loading } from "../../ui/Loading.tsx";
import { Page } from "../../ui/Page.tsx";
import { Section } from "../../ui/Section.tsx";
import { TimeAgo } from "../../ui/TimeAgo.tsx";
import { useWorld } from "../../world/useWorld.ts";
import { PriceList } from "../overview/PriceList.tsx";
import { Latency } from "../settings/Latency.tsx";

/** The node, its peers, the feed of prices, and what is planned. */
export function Network() {
  const { t } = useSpeech();
  const { config, head } = useChain();
  const world = useWorld();
  const node = useLoaded("node", async (client) => {
    const [status, net, { plan }] = await Promise.all([
      client.transport.call("status"),
      client.transport.call("net_info"),
      query(client, Upgrade, "currentPlan", {}),
    ]);
    const info = isJsonObject(status.node_info) ? status.node_info : {};
    const sync = isJsonObject(status.sync_info) ? status.sync_info : {};
    return {
      network: String(info.network),
      moniker: String(info.moniker),
      version: String(info.version),
      peers: String(net.n_peers ?? 0),
      isCatchingUp: sync.catching_up === true,
      earliest: String(sync.earliest_block_height ?? ""),
      plan,
    };
  });
  return (
    <Page title={t.navNetwork}>
      <Section title={t.node}>
        <Loading of={node}>
          {({ network, moniker, version, peers, isCatchingUp, earliest, plan }) => (
            <Facts
              facts={[
                [t.chain, network],
                [t.nodeAddress, <code key="r">{config.rpc}</code>],
                [t.name, moniker],
                [t.version, version],
                [t.latency, <Latency key="l" />],
                [t.peers, peers],
                [
                  t.syncState,
                  isCatchingUp ? (
                    <Badge key="b" tone="warn">
                      {t.catchingUp}
                    </Badge>
                  ) : (
                    <Badge key="g" tone="good">
                      {t.inStep}
                    </Badge>
                  ),
                ],
                [t.latestBlock, head === undefined ? "…" : <TimeAgo key="h" atMs={head.timeMs} />],
                [t.earliestBlock, earliest],
                [
                  t.upgrade,
                  plan === undefined || plan.name === ""
                    ? t.noUpgrade
                    : t.upgradeAt(
                        plan.name,
                        `${plan.height}`,
                        `${plan.height - (head?.height ?? 0n)}`,
                      ),
                ],
              ]}
            />
          )}
        </Loading>
      </Section>
      <Section title={t.prices}>
        <Loading of={world}>{(data) => <PriceList world={data} />}</Loading>
      </Section>
    </Page>
  );
}
