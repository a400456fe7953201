import {
  type handleUnaryCall,
  Server,
  ServerCredentials,
  type ServiceDefinition,
  status,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import type { MessageType } from "@milkyway/codec";
import { ABCI } from "@milkyway/codec/gen/tendermint/abci";
import { EngineError, messageOf } from "../engine/engineError.ts";
import type { Listening } from "../listening.ts";
import { type AbciAddress, abciAddressText } from "./abciAddress.ts";
import type { AbciCall } from "./abciCalls.ts";
import { type AbciOptions, MAX_REQUEST_BYTES } from "./abciOptions.ts";
import { type Call, createCall } from "./answerRequest.ts";
import { plainBytes } from "./serveConnection.ts";

/** Runs calls one after the other: over gRPC there are no connections to keep an order. */
function inOrder<Args extends readonly unknown[], T>(
  work: (...args: Args) => Promise<T>,
): (...args: Args) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const next = last.then(() => work(...args));
    last = next.catch(() => undefined);
    return next;
  };
}

/** Calls of the consensus connection, of which the engine never has two under way. */
const CONSENSUS: ReadonlySet<string> = new Set([
  "initChain",
  "prepareProposal",
  "processProposal",
  "extendVote",
  "verifyVoteExtension",
  "finalizeBlock",
  "commit",
]);

function definition(): ServiceDefinition {
  const entries = Object.entries(ABCI.methods).map(([key, { name, request, response }]) => {
    const [asked, answered] = [request, response] as [MessageType<unknown>, MessageType<unknown>];
    return [
      key,
      {
        path: `/${ABCI.typeName}/${name}`,
        requestStream: false,
        responseStream: false,
        requestSerialize: (message: unknown) => Buffer.from(asked.encode(message)),
        requestDeserialize: (bytes: Buffer) => asked.decode(plainBytes(bytes)),
        responseSerialize: (message: unknown) => Buffer.from(answered.encode(message)),
        responseDeserialize: (bytes: Buffer) => answered.decode(bytes),
      },
    ] as const;
  });
  return Object.fromEntries(entries);
}

function implementation(call: Call): UntypedServiceImplementation {
  const consensus = inOrder((name: AbciCall, request: never) => call(name, request));
  const handlers: UntypedServiceImplementation = {};
  for (const key of Object.keys(ABCI.methods)) {
    const run = async (request: unknown): Promise<unknown> => {
      if (key === "flush") return {};
      const name = key as AbciCall;
      return CONSENSUS.has(key) ? consensus(name, request as never) : call(name, request as never);
    };
    const handle: handleUnaryCall<unknown, unknown> = ({ request }, callback) => {
      run(request).then(
        (value) => callback(null, value),
        (error) => callback({ code: status.UNKNOWN, details: messageOf(error) }),
      );
    };
    handlers[key] = handle;
  }
  return handlers;
}

/** Serves an application to an engine over gRPC. */
export async function listenGrpc(options: AbciOptions, address: AbciAddress): Promise<Listening> {
  const { maxRequestBytes = MAX_REQUEST_BYTES } = options;
  const server = new Server({
    "grpc.max_receive_message_length": maxRequestBytes,
    "grpc.max_send_message_length": -1,
  });
  server.addService(definition(), implementation(createCall(options)));
  const target =
    address.kind === "unix" ? `unix:${address.path}` : abciAddressText(address).slice(6);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(target, ServerCredentials.createInsecure(), (error, bound) => {
      if (error === null) resolve(bound);
      else reject(new EngineError("stopped", `cannot listen on ${target}: ${error.message}`));
    });
  });
  return {
    url: abciAddressText(address.kind === "unix" ? address : { ...address, port }),
    close: async () => server.forceShutdown(),
  };
}
