import { unsignedTx } from "@milkyway/app";
import { fromBase64, fromHex, toBase64, toHex } from "@milkyway/bytes";
import type { JsonObject } from "@milkyway/codec";
import { EngineError } from "@milkyway/node";
import { objectOf, textOf } from "../../../client/rpc/chain.ts";
import { createJsonRpc } from "../../../client/rpc/jsonRpc.ts";
import { type ChainHand, signerCount } from "../chainHand.ts";

const GAS = 50_000_000n;

function refuseFailed(result: JsonObject): void {
  if (Number(result.code ?? 0) !== 0) throw new EngineError("control", textOf(result.log));
}

/** The hand of a developer chain whose blocks others make, by the RPC of one of its nodes. */
export function rpcHand(url: string): ChainHand {
  const rpc = createJsonRpc(url);
  // Tells transactions with the same messages apart.
  let delivered = BigInt(Date.now() % 1_000_000);
  return {
    async deliver(messages) {
      const tx = unsignedTx(messages, signerCount(messages), GAS + delivered++);
      const done = await rpc.call("broadcast_tx_commit", { tx: toBase64(tx) });
      refuseFailed(objectOf(done.check_tx));
      refuseFailed(objectOf(done.tx_result));
      return {
        hash: fromHex(textOf(done.hash).toLowerCase()),
        height: BigInt(textOf(done.height)),
      };
    },
    async ask({ typeName }, method, request) {
      const data = toHex(method.request.encode(method.request.create(request)));
      const path = `/${typeName}/${method.name}`;
      const { response } = await rpc.call("abci_query", { path, data });
      const answer = objectOf(response);
      refuseFailed(answer);
      return method.response.decode(fromBase64(textOf(answer.value)));
    },
  };
}
