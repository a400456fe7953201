import type { Scenario } from "../figure.ts";
import { HttpConnection } from "../load/httpConnection.ts";
import { createHome, type Home } from "../process/nodeHome.ts";
import { median } from "../statistics.ts";
import { silentUser } from "../workloads/base.ts";

const STARTS = 3;

interface Restart {
  readonly served: number;
  readonly memory: number;
}

/** Starts a node on what it has, asks for one balance of the million, and ends it. */
async function restart(home: Home, profileDir: string | undefined): Promise<Restart> {
  const started = performance.now();
  const node = home.start([], profileDir);
  try {
    const { rest = "" } = await node.ready();
    const connection = new HttpConnection(rest);
    await connection.get(`/cosmos/bank/v1beta1/balances/${silentUser(777)}/by_denom?denom=umilk`);
    const served = performance.now() - started;
    connection.close();
    return { served, memory: node.peakMemory() };
  } finally {
    await node.end();
  }
}

/** From the start of the process to the first answer, with a million keys. */
export const restartScenario: Scenario = {
  name: "restart",
  short: false,
  inputs: ["node-balances"],
  mostRuns: 1,
  async run({ inputs, profileDir }) {
    const home = createHome(inputs, "node-balances");
    try {
      // The first checkpoint has all of genesis; a node that was ended before would execute it again.
      const first = home.start(["--log_level=*:info,store:debug"]);
      await first.says("checkpoint written");
      await first.end();
      const starts: Restart[] = [];
      for (let i = 0; i < STARTS; i++) starts.push(await restart(home, profileDir));
      const memory = Math.max(...starts.map((each) => each.memory));
      const served = starts.map((each) => each.served / 1000);
      return {
        rss: memory,
        figures: [
          { name: "restart: to serving", unit: "s", value: median(served) },
          { name: "restart: peak memory", unit: "MB", value: memory / 1e6 },
        ],
        appHashes: [],
      };
    } finally {
      home.remove();
    }
  },
};
