/** Asks nodes that run for their metrics. */
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { DevProcess } from "../cli/devProcess.ts";
import { temporaryHome } from "../cli/temporaryHome.ts";
import {
  alertExpressions,
  dashboardExpressions,
  documentation,
  metricsAskedFor,
  metricsIn,
} from "./metricNames.ts";

const ANY = "127.0.0.1:0";
const RPC_AND_GRPC = ["--rpc.laddr", ANY, "--grpc.address", ANY];

function startDev(t: TestContext, home: string): DevProcess {
  const ports = [...RPC_AND_GRPC, "--api.address", ANY, "--faucet.address", ANY];
  const more = ["--block-time", "200ms", "--metrics.address", ANY];
  const node = new DevProcess(["dev", "--home", home, ...ports, ...more]);
  t.after(() => node.end("SIGKILL"));
  return node;
}

async function text(url: string, status = 200): Promise<string> {
  const answer = await fetch(url);
  assert.equal(answer.status, status, url);
  return answer.text();
}

/** The values of a metric, by the text of its labels without the chain's. */
function values(metrics: string, name: string): Readonly<Record<string, number>> {
  const found = metrics.matchAll(new RegExp(`^${name}(?:\\{(.*)\\})? (\\S+)$`, "gm"));
  return Object.fromEntries(
    [...found].map(([, labels = "", value]) => [
      labels.replace(/chain_id="[^"]*",?/, ""),
      Number(value),
    ]),
  );
}

test("a node has every metric that dashboard, alerts and documentation name", async (t) => {
  const home = temporaryHome(t);
  const node = startDev(t, home);
  const rpc = await node.rpc();
  const { metrics: url = "", rest = "" } = await node.ready();
  await rpc.waitFor(4);
  await text(`${rest}/cosmos/bank/v1beta1/supply`);
  await text(`${rest}/nothing/here`, 501);
  const metrics = await text(`${url}/metrics`);
  const there = metricsIn(metrics);

  const [dashboard, alerts] = [dashboardExpressions(), alertExpressions()].map(metricsAskedFor);
  assert.ok((dashboard?.size ?? 0) > 30 && (alerts?.size ?? 0) > 10);
  for (const name of [...(dashboard ?? []), ...(alerts ?? [])])
    assert.ok(there.includes(name), `no metric ${name}`);
  const page = documentation("observability.md");
  const described = [...page.matchAll(/^\| `((?:milkyway|cometbft|process|nodejs)_\w+)` +\|/gm)];
  assert.deepEqual(described.map(([, name]) => name).sort(), [...there].sort());
  const rules = [...documentation("grafana/alerts.yml").matchAll(/- alert: (\w+)/g)];
  for (const [, name] of rules) assert.ok(page.includes(`| \`${name}\``), `${name} is not told of`);

  assert.ok((values(metrics, "milkyway_block_height")[""] ?? 0) >= 4);
  const worth = values(metrics, "milkyway_restaked_value_usd");
  assert.ok((worth['denom="utia",target="pool"'] ?? 0) > 1000);
  const skipped = Object.keys(values(metrics, "milkyway_rewards_plan_skipped"));
  assert.ok(skipped.includes('plan="2",service="1",reason="plan_funded"'), skipped.join());
  assert.equal(values(metrics, "milkyway_unbondings_pending")['target="pool"'], 1);
  assert.ok((values(metrics, "milkyway_price_age_seconds")['pair="TIA/USD"'] ?? -1) >= 0);
  const failures = Object.values(values(metrics, "milkyway_state_metrics_failed"));
  assert.deepEqual(failures, [0, 0, 0, 0, 0]);
  const requests = values(metrics, "milkyway_requests_total");
  const supply = "/cosmos.bank.v1beta1.Query/TotalSupply";
  assert.equal(requests[`server="rest",method="${supply}",code="200"`], 1);
  assert.equal(requests['server="rest",method="none",code="501"'], 1);
  assert.ok((requests['server="rpc",method="status",code="ok"'] ?? 0) > 0);
  assert.equal(await text(`${url}/ready`), "ready\n");
  assert.equal(await node.end(), 0);

  const env = {
    ...process.env,
    MILKYWAYD_MINIMUM_GAS_PRICES: "0umilk",
    MILKYWAYD_INSTRUMENTATION_PROMETHEUS: "true",
    MILKYWAYD_INSTRUMENTATION_PROMETHEUS_LISTEN_ADDR: ANY,
    MILKYWAYD_INSTRUMENTATION_NAMESPACE: "other",
    MILKYWAYD_TELEMETRY_ENABLED: "true",
  };
  const rests = ["--api.enable", "--api.address", ANY];
  const again = new DevProcess(["start", "--home", home, ...RPC_AND_GRPC, ...rests], env);
  t.after(() => again.end("SIGKILL"));
  const places = await again.ready();
  const own = metricsIn(await text(`${places.metrics}/metrics`));
  assert.deepEqual(
    own,
    there.map((name) => name.replace(/^cometbft_/, "other_")),
  );
  assert.deepEqual(metricsIn(await text(`${places.rest}/metrics`)), own);
  assert.equal(await text(`${places.rest}/ready`), "ready\n");
  assert.equal(await again.end(), 0);
});
