import { Client, credentials } from "@grpc/grpc-js";
import { Oracle, type QueryPricesResponse } from "@milkyway/codec/gen/connect/service/v2";
import { messageOf } from "../engine/engineError.ts";
import { type Log, silentLog } from "../engine/log.ts";
import { PriceError, type PriceFeed } from "./priceFeed.ts";

/** How a sidecar is asked. Durations in milliseconds. */
export interface SidecarOptions {
  /** As `localhost:8080`. */
  readonly address: string;
  /** How long an answer may take. */
  readonly timeoutMs: number;
  /** How old prices may be. */
  readonly ttlMs: number;
  /** Time between questions. */
  readonly intervalMs: number;
  readonly log?: Log | undefined;
  readonly now?: (() => number) | undefined;
}

const MILLISECOND = 1_000_000n;
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;

/**
 * Prices of a sidecar that speaks `connect.service.v2.Oracle`. It is asked in the background, so that no vote waits for
 * it; prices that are too old count as none.
 */
export function sidecarPrices(options: SidecarOptions): PriceFeed {
  const { ttlMs, intervalMs, log = silentLog, now = Date.now } = options;
  const client = new Client(options.address, credentials.createInsecure(), {
    "grpc.max_receive_message_length": MAX_ANSWER_BYTES,
  });
  let latest: QueryPricesResponse | undefined;
  let problem = "the sidecar has not answered yet";
  let isDown = false;
  let isAsking = false;
  const ask = async () => {
    if (isAsking) return;
    isAsking = true;
    try {
      latest = await askPrices(client, options.timeoutMs);
      if (isDown) log.info("the price sidecar answers again");
      isDown = false;
    } catch (error) {
      problem = messageOf(error);
      if (!isDown) log.warn("the price sidecar does not answer", { reason: problem });
      isDown = true;
    } finally {
      isAsking = false;
    }
  };
  void ask();
  const timer = setInterval(ask, intervalMs);
  timer.unref();
  return {
    async prices() {
      if (latest === undefined) throw new PriceError(problem);
      const age = now() - Number(latest.timestamp / MILLISECOND);
      if (age > ttlMs) throw new PriceError(`prices are ${age} ms old: ${problem}`);
      return latest.prices;
    },
    close() {
      clearInterval(timer);
      client.close();
    },
  };
}

function askPrices(client: Client, timeoutMs: number): Promise<QueryPricesResponse> {
  const { request, response } = Oracle.methods.prices;
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(
      `/${Oracle.typeName}/Prices`,
      () => Buffer.from(request.encode({})),
      (bytes) => response.decode(new Uint8Array(bytes)),
      {},
      { deadline: Date.now() + timeoutMs },
      (error, value) => {
        if (error !== null || value === undefined)
          reject(new PriceError(error?.details ?? "no answer"));
        else resolve(value);
      },
    );
  });
}
