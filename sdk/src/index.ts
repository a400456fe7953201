/** The client SDK: free functions over a `Client`. */
export { type Client, createClient } from "./client.ts";
export { type Explanation, explain, type Failure } from "./errors/explain.ts";
export { hintFor } from "./errors/hints.ts";
export { NodeUnreachable, Refused, RpcError, SdkError } from "./errors/sdkError.ts";
export { attributesOf, eventsOf } from "./events/eventsOf.ts";
export { type FollowOptions, followTxs } from "./events/follow.ts";
export { getProven } from "./light/getProven.ts";
export { ProofError } from "./light/ics23/proofError.ts";
export {
  createLightClient,
  type LightClient,
  type LightClientOptions,
} from "./light/lightClient.ts";
export {
  queryBalanceVerified,
  queryDelegationVerified,
  queryOperatorVerified,
  queryPoolVerified,
  queryServiceVerified,
} from "./light/proven.ts";
export { balanceKey, delegationKey, type TargetKind, targetKey } from "./light/storeKeys.ts";
export { type AccountNumbers, getAccount } from "./query/account.ts";
export { everyPage } from "./query/everyPage.ts";
export { latestHeight } from "./query/latestHeight.ts";
export { abciQuery, type QueryOptions, query } from "./query/query.ts";
export { keySigner, mnemonicSigner } from "./signers/keySigner.ts";
export {
  aminoSigner,
  directSigner,
  type OfflineAminoSigner,
  type OfflineDirectSigner,
} from "./signers/offlineSigner.ts";
export type { Signed, Signer, SignRequest } from "./signers/signer.ts";
export { type HttpOptions, httpTransport } from "./transport/http.ts";
export type { Listener, Notice, Transport } from "./transport/transport.ts";
export { broadcast, type Checked, checkTx } from "./tx/broadcast.ts";
export { signTx, type TxContent, unsignedTx } from "./tx/buildTx.ts";
export { estimateGas } from "./tx/estimateGas.ts";
export { feeFor, withMargin } from "./tx/gasPrice.ts";
export { getTx, hashText, readTx, type TxEvent, type TxInBlock } from "./tx/getTx.ts";
export { message } from "./tx/message.ts";
export {
  createSender,
  type Sender,
  type SenderOptions,
  type SendOptions,
  type Sent,
} from "./tx/sender.ts";
export { succeeded, type WaitOptions, waitForTx } from "./tx/waitForTx.ts";
