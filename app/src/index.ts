export { createApp, type OpenChain, openChain } from "./app.ts";
export { unsignedTx } from "./dev/unsignedTx.ts";
export { type WalkedPrice, walkedPrice } from "./dev/walkedPrice.ts";
export { worldAppState, worldMessages } from "./dev/world.ts";
export { devAddress } from "./dev/worldMessage.ts";
export {
  addGenesisAccount,
  type GenesisVesting,
  type NewGenesisAccount,
} from "./genesis/addGenesisAccount.ts";
export { type AdoptedGenesis, adoptGenesis, validateAppState } from "./genesis/adoptGenesis.ts";
export { changed, changedAll } from "./genesis/changed.ts";
export { defaultAppState, moduleTable } from "./genesis/defaultAppState.ts";
export { DEV_ACCOUNTS, DEV_VALIDATOR, type DevAccount } from "./genesis/devAccounts.ts";
export { type DevGenesisOptions, devAppState, devGenTx } from "./genesis/devGenesis.ts";
export { objectsAt, textAt, valueAt } from "./genesis/genesisLists.ts";
export { type GenesisValidator, genTxJson } from "./genesis/genTx.ts";
export { initAppState } from "./genesis/initAppState.ts";
export { withLocalValidator } from "./genesis/localValidator.ts";
export { type GenTx, readGenTx, verifyGenTx } from "./genesis/verifyGenTx.ts";
export { withDefaultDenom } from "./genesis/withDefaultDenom.ts";
export { AUTHORITY, type Keepers } from "./keepers.ts";
export { blockedAddresses, permissions } from "./moduleAccounts.ts";
export type { AppOptions } from "./options.ts";
export { order } from "./order.ts";
export { registry } from "./registry.ts";
export type { VerifyAhead } from "./signaturesAhead.ts";
export { optionalStoreNames, storeNames } from "./stores.ts";
