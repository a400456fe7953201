import { createApp, storeNames } from "@milkyway/app";
import type { Application } from "@milkyway/baseapp";
import { toHex } from "@milkyway/bytes";
import { type CommitStore, createCommitStore } from "@milkyway/store";
import { compareBlock } from "./compareBlock.ts";
import { compareChecks } from "./compareChecks.ts";
import { compareExport } from "./compareExport.ts";
import { compareQueries } from "./compareQueries.ts";
import { difference } from "./difference.ts";
import { differenceText, FileReport } from "./report.ts";
import { finalizeRequest, initChainRequest } from "./requests.ts";
import type { Vector, VectorBlock } from "./vector.ts";
import { view } from "./view.ts";

/** A chain that follows a vector, and what was found on the way. */
export interface Replay {
  readonly vector: Vector;
  readonly application: Application;
  readonly store: CommitStore;
  readonly report: FileReport;
}

/** Replays a vector from its genesis to its end. */
export async function replay(file: string, vector: Vector): Promise<FileReport> {
  const store = createCommitStore({ stores: storeNames, retain: 1 });
  const application = createApp({ store, minGasPrices: vector.min_gas_prices });
  const report = new FileReport(file);
  const run = { vector, application, store, report };
  try {
    start(run);
    for (const block of vector.blocks) await followBlock(run, block);
    compareExport(run);
  } catch (error) {
    report.differs("results", `stopped: ${error instanceof Error ? error.stack : error}`);
  }
  await application.close();
  return report;
}

function start({ vector, application, report }: Replay): void {
  const { validators, appHash } = application.initChain(initChainRequest(vector));
  const ours = { validators: view.validators(validators), app_hash: toHex(appHash) };
  const { validators: recorded, app_hash } = vector.init_chain_response;
  const found = difference(ours, { validators: recorded, app_hash });
  if (found) report.differs("results", differenceText("init", found));
}

async function followBlock(run: Replay, block: VectorBlock): Promise<void> {
  const { application, report } = run;
  if (block.result.finalize_error !== undefined) {
    expectHalt(run, block);
    return;
  }
  const result = application.finalizeBlock(finalizeRequest(block));
  await application.commit();
  compareBlock(report, block, result);
  compareRoots(run, block);
  compareChecks(run, block.height);
  compareQueries(run, block.height);
}

/** The original stops at this block: so must we, without a result. */
function expectHalt({ application, report }: Replay, block: VectorBlock): void {
  try {
    application.finalizeBlock(finalizeRequest(block));
  } catch {
    return;
  }
  const theirs = block.result.finalize_error;
  report.differs("results", `height ${block.height}: ours went on, theirs stopped: ${theirs}`);
}

function compareRoots({ store, report }: Replay, block: VectorBlock): void {
  const { storeHashes, appHash } = store.commitAt(store.version);
  for (const [name, theirs] of Object.entries(block.store_hashes ?? {})) {
    const hash = storeHashes.get(name);
    const ours = hash === undefined ? "not mounted" : toHex(hash);
    report.root(name, block.height, ours === theirs);
    if (ours !== theirs)
      report.differs(
        "roots",
        `height ${block.height} store ${name}: ours ${ours}, theirs ${theirs}`,
      );
  }
  const theirs = block.result.app_hash;
  if (toHex(appHash) !== theirs)
    report.differs(
      "roots",
      `height ${block.height} app hash: ours ${toHex(appHash)}, theirs ${theirs}`,
    );
}
