/** The RPC server that CometBFT's clients speak to. */

export { type Method, method } from "./methods/method.ts";
export { RpcListenError } from "./rpcListenError.ts";
export {
  DEFAULT_RPC_LIMITS,
  DEFAULT_RPC_TIMEOUTS,
  type NodeInfo,
  type RpcLimits,
  type RpcOptions,
  type RpcTimeouts,
} from "./rpcOptions.ts";
export { serveRpc } from "./serveRpc.ts";
