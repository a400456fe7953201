export {
  type Address,
  type AddressCodec,
  accounts,
  consensusAddresses,
  createAddressCodec,
  validators,
} from "./address.ts";
export { ensureAuthority } from "./authority.ts";
export { type BlockInfo, createBlockInfo } from "./block.ts";
export type { CliCommand, CliFlag, CliInput, CliService, ModuleCli } from "./cli.ts";
export { Ctx, type CtxFields, type ExecMode, type TxInfo } from "./ctx.ts";
export {
  Bug,
  ChainError,
  defineErrors,
  type ErrorKind,
  ensure,
  isFailure,
  plainError,
  toChainError,
  wrapError,
  wrapping,
} from "./errors.ts";
export { type Attribute, attribute, defineEvent, type Event, newEvent } from "./events.ts";
export { type GasCosts, GasMeter, OutOfGas, STORE_GAS, TRANSIENT_GAS } from "./gas.ts";
export { GrpcError, grpcCodes, internal, invalidArgument, notFound } from "./grpcError.ts";
export {
  type BoundGenesis,
  createModule,
  defineModule,
  type Genesis,
  type Invariant,
  type Migration,
  type Module,
  type ModuleSpec,
  type RawGenesis,
  type Streamed,
} from "./module.ts";
export {
  type MsgHandler,
  type MsgHandlers,
  type MsgRoute,
  type MsgService,
  serveMsgs,
} from "./msgs.ts";
export { oncePerTx } from "./oncePerTx.ts";
export { type Page, type PageParams, pageParams, paginateKeys, paginateMap } from "./paginate.ts";
export { paginateStore } from "./paginateStore.ts";
export { parseAddress } from "./parseAddress.ts";
export {
  type QueryHandler,
  type QueryHandlers,
  type QueryRoute,
  type QueryService,
  serveQueries,
} from "./queries.ts";
export type { MsgResult, MsgRouter } from "./router.ts";
export type { Rules } from "./rules.ts";
export { govErrors, sdkErrors } from "./sdkErrors.ts";
export { messageSigners, txSigners } from "./signers.ts";
export { type AnteStep, ContextLost, type Tx, type TxMsg } from "./tx.ts";
