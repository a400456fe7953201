import type { ModuleOrder } from "@milkyway/baseapp";

/** The order of modules in each phase. It decides the order of events, account numbers and writes: consensus. */
export const order: ModuleOrder = {
  initGenesis:
    names(`rules capability auth bank distribution gov staking slashing mint genutil transfer ibc feeibc evidence
    authz feegrant packetfowardmiddleware ratelimit params upgrade vesting tokenfactory oracle marketmap hyperlane warp
    services operators pools restaking assets rewards liquidvesting investors provider consensus wasm ibchooks crisis`),
  beginBlock:
    names(`capability mint distribution slashing evidence staking ibc authz provider oracle marketmap rewards
    operators investors`),
  endBlock: names("crisis gov staking feegrant provider marketmap oracle restaking liquidvesting"),
  exportGenesis:
    names(`genutil auth vesting bank capability crisis gov mint slashing distribution staking upgrade
    evidence feegrant authz ibc 07-tendermint params consensus wasm tokenfactory oracle marketmap hyperlane warp feeibc
    transfer packetfowardmiddleware ratelimit provider ibchooks services operators pools restaking assets rewards
    liquidvesting investors rules`),
};

function names(list: string): readonly string[] {
  return list.split(/\s+/);
}
