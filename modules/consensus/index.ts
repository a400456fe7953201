export { type ConsensusDeps, type ConsensusKeeper, consensusKeeper } from "./keeper.ts";
export { consensus } from "./module.ts";
