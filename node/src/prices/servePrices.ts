import { type handleUnaryCall, Server, ServerCredentials, status } from "@grpc/grpc-js";
import type { MessageType } from "@milkyway/codec";
import { MarketMap } from "@milkyway/codec/gen/connect/marketmap/v2";
import { Oracle } from "@milkyway/codec/gen/connect/service/v2";
import { messageOf } from "../engine/engineError.ts";
import type { ListenAddress, Listening } from "../listening.ts";
import { PriceError, type PriceFeed } from "./priceFeed.ts";

const VERSION = "milkywayd";

type Unary = handleUnaryCall<unknown, unknown>;

function unary(answer: () => Promise<unknown>): Unary {
  return (_, callback) => {
    answer().then(
      (value) => callback(null, value),
      (error) => callback({ code: status.UNAVAILABLE, details: messageOf(error) }),
    );
  };
}

/** Answers as a price sidecar: `connect.service.v2.Oracle` over gRPC. */
export async function servePrices(feed: PriceFeed, listen: ListenAddress): Promise<Listening> {
  const server = new Server();
  const definition = Object.entries(Oracle.methods).map(([key, { name, request, response }]) => {
    const [asked, answered] = [request, response] as [MessageType<unknown>, MessageType<unknown>];
    return [
      key,
      {
        path: `/${Oracle.typeName}/${name}`,
        requestStream: false,
        responseStream: false,
        requestSerialize: (message: unknown) => Buffer.from(asked.encode(message)),
        requestDeserialize: (bytes: Buffer) => asked.decode(bytes),
        responseSerialize: (message: unknown) => Buffer.from(answered.encode(message)),
        responseDeserialize: (bytes: Buffer) => answered.decode(bytes),
      },
    ] as const;
  });
  server.addService(Object.fromEntries(definition), {
    prices: unary(async () => {
      const timestamp = BigInt(Date.now()) * 1_000_000n;
      return { prices: await feed.prices(), timestamp, version: VERSION };
    }),
    marketMap: unary(async () => ({ marketMap: MarketMap.create() })),
    version: unary(async () => ({ version: VERSION })),
  });
  const target = `${listen.host.includes(":") ? `[${listen.host}]` : listen.host}:${listen.port}`;
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(target, ServerCredentials.createInsecure(), (error, bound) => {
      if (error === null) resolve(bound);
      else reject(new PriceError(`cannot listen on ${target}: ${error.message}`));
    });
  });
  return {
    url: `${listen.host}:${port}`,
    close: async () => {
      server.forceShutdown();
      feed.close();
    },
  };
}
