import { QueryBalanceRequest } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { percentile } from "../statistics.ts";
import { GrpcConnection } from "./grpcConnection.ts";
import { HttpConnection } from "./httpConnection.ts";

/** What balances are asked for, and how. */
export interface ReadPlan {
  readonly kind: "reads";
  readonly protocol: "rest" | "grpc";
  readonly place: string;
  readonly connections: number;
  readonly seconds: number;
  readonly addresses: readonly string[];
}

/** How fast questions were answered, in milliseconds. */
export interface ReadResult {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

type Ask = (address: string) => Promise<void>;

function restReader(place: string): { readonly ask: Ask; close(): void } {
  const connection = new HttpConnection(place);
  const ask = async (address: string) => {
    const path = `/cosmos/bank/v1beta1/balances/${address}/by_denom?denom=umilk`;
    const body = await connection.get(path);
    if (!body.includes('"denom":"umilk"')) throw new Error(`no balance: ${body}`);
  };
  return { ask, close: () => connection.close() };
}

function grpcReader(place: string): { readonly ask: Ask; close(): void } {
  const connection = new GrpcConnection(place);
  const ask = async (address: string) => {
    const request = QueryBalanceRequest.encode({ address, denom: "umilk" });
    const answer = await connection.call("/cosmos.bank.v1beta1.Query/Balance", request);
    if (!answer.includes("umilk")) throw new Error(`no balance: ${answer}`);
  };
  return { ask, close: () => connection.close() };
}

/** Asks for balances over several connections, each one after the other, for some time. */
export async function readBalances(plan: ReadPlan): Promise<ReadResult> {
  const { protocol, place, connections, seconds, addresses } = plan;
  const times: number[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  const run = async (_: unknown, first: number) => {
    const reader = protocol === "rest" ? restReader(place) : grpcReader(place);
    for (let i = first; performance.now() < end; i += connections) {
      const asked = performance.now();
      await reader.ask(addresses[i % addresses.length] ?? "");
      times.push(performance.now() - asked);
    }
    reader.close();
  };
  await Promise.all(Array.from({ length: connections }, run));
  const perSecond = (times.length / (performance.now() - started)) * 1000;
  return { perSecond, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}
