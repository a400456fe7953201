import type { Application, CheckedTx } from "@milkyway/baseapp";
import {
  CheckTxType,
  type RequestFinalizeBlock,
  type ResponseFinalizeBlock,
} from "@milkyway/codec/gen/tendermint/abci";
import type { ApplicationWatcher } from "./applicationWatcher.ts";

const secondsSince = (started: number): number => (performance.now() - started) / 1000;

/** The application, with its blocks and checks told to those who watch. */
export function measureApplication(
  application: Application,
  watchers: readonly ApplicationWatcher[],
): Application {
  const executed = (seconds: number, request: RequestFinalizeBlock, of: ResponseFinalizeBlock) => {
    for (const watcher of watchers) watcher.executed(seconds, request, of);
    return of;
  };
  const finalizeBlock: Application["finalizeBlock"] = (request) => {
    const started = performance.now();
    const response = application.finalizeBlock(request);
    return executed(secondsSince(started), request, response);
  };
  /** Measures the steps without what comes in between. */
  const finalizeBlockSteps: Application["finalizeBlockSteps"] = function* (request) {
    const steps = application.finalizeBlockSteps(request);
    for (let seconds = 0; ; ) {
      const started = performance.now();
      const { done, value } = steps.next();
      seconds += secondsSince(started);
      if (done === true) return executed(seconds, request, value);
      yield;
    }
  };
  const checkTx: Application["checkTx"] = (request): CheckedTx => {
    const started = performance.now();
    const checked = application.checkTx(request);
    const seconds = secondsSince(started);
    const isRecheck = request.type === CheckTxType.RECHECK;
    const check = { isRecheck, bytes: request.tx.length, code: checked.code };
    for (const watcher of watchers) watcher.checked(seconds, check);
    return checked;
  };
  return {
    descriptors: application.descriptors,
    info: () => application.info(),
    initChain: (request) => application.initChain(request),
    prefetch: (txs) => application.prefetch(txs),
    checkTx,
    simulate: (tx) => application.simulate(tx),
    prepareProposal: (request) => application.prepareProposal(request),
    processProposal: (request) => application.processProposal(request),
    extendVote: (request) => application.extendVote(request),
    verifyVoteExtension: (request) => application.verifyVoteExtension(request),
    finalizeBlock,
    finalizeBlockSteps,
    async commit() {
      const started = performance.now();
      const response = await application.commit();
      const seconds = secondsSince(started);
      for (const watcher of watchers) watcher.committed(seconds);
      return response;
    },
    query: (request) => application.query(request),
    view: (height) => application.view(height),
    exportGenesis: (options) => application.exportGenesis(options),
    reload: () => application.reload(),
    close: () => application.close(),
  };
}
