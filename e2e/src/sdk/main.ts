/** The long form of the SDK's test: 1,000 transactions from one account in one go, over a node that is killed midway. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sendOverKills } from "./exactlyOnce.ts";

const COUNT = 1000;

const home = mkdtempSync(join(tmpdir(), "milkyway-sdk-"));
try {
  const started = Date.now();
  const { landed, landedAtKill } = await sendOverKills({ home, count: COUNT, kills: 3 });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const blocks = new Set(landed.map(({ height }) => height)).size;
  console.log(
    `${landed.length} transactions landed once each in ${blocks} blocks and ${seconds} s; the node was killed when ${landedAtKill.join(", ")} had landed`,
  );
} finally {
  rmSync(home, { recursive: true, force: true, maxRetries: 3 });
}
