/** `npm run test:kill [-- KILLS]`: kills a node 200 times, or as often as told. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runKills } from "./killRun.ts";

const kills = Number(process.argv[2] ?? 200);
const home = mkdtempSync(join(tmpdir(), "milkyway-kill-"));
try {
  const { blocks, txs } = await runKills({
    kills,
    home,
    random: Math.random,
    log: (line) => console.log(line),
  });
  console.log(`${kills} kills: ${blocks.size} blocks and ${txs.size} transactions, none lost`);
  console.log("1 passed, 0 failed");
  rmSync(home, { recursive: true, force: true });
} catch (error) {
  console.error(error);
  console.error(`the chain is kept in ${home}`);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
