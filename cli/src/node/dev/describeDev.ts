import { DEV_ACCOUNTS, DEV_VALIDATOR } from "@milkyway/app";
import type { RunningNode } from "@milkyway/node";
import { voteExtensionsText } from "../voteExtensionsText.ts";

/** What a developer chain offers, for programs. */
export interface DevDescription {
  readonly chainId: string;
  readonly home: string;
  readonly rpc: string;
  readonly ws: string;
  readonly rest: string;
  readonly grpc: string;
  readonly faucet: string;
  /** Pages for people; absent where they were not built. */
  readonly portal?: string;
  /** Where metrics and readiness are; absent when they are not served. */
  readonly metrics?: string;
  /** When there are several. */
  readonly validators?: readonly {
    readonly name: string;
    readonly rpc: string;
    readonly rest: string;
    readonly home: string;
  }[];
  readonly accounts: readonly {
    readonly name: string;
    readonly address: string;
    readonly mnemonic: string;
  }[];
  readonly voteExtensions: string;
  /** Milliseconds since the process began. */
  readonly readyInMs: number;
}

/** Describes a developer chain that runs. */
export function describeDev(
  { engine, servers }: RunningNode,
  home: string,
  faucet: string,
  portal?: string,
): DevDescription {
  const rpc = servers.rpc?.url ?? "";
  return {
    chainId: engine.genesis.chainId,
    home,
    rpc,
    ws: rpc === "" ? "" : `${rpc.replace(/^http/, "ws")}/websocket`,
    rest: servers.rest?.url ?? "",
    grpc: (servers.grpc?.url ?? "").replace(/^http:\/\//, ""),
    faucet,
    ...(portal === undefined ? {} : { portal }),
    ...(servers.metrics ? { metrics: servers.metrics.url } : {}),
    accounts: [DEV_VALIDATOR, ...DEV_ACCOUNTS].map(({ name, address, mnemonic }) => ({
      name,
      address,
      mnemonic,
    })),
    voteExtensions: voteExtensionsText(engine.genesis),
    readyInMs: Math.round(performance.now()),
  };
}

/** The line that says that a node answers, and where. */
export function readyLine({ rpc, rest, grpc, ws, metrics }: DevDescription): string {
  const line = `ready rpc=${rpc} rest=${rest} grpc=${grpc} ws=${ws}`;
  return metrics === undefined ? line : `${line} metrics=${metrics}`;
}

/** What a developer chain offers, for people. */
export function devText(dev: DevDescription, height: bigint): readonly string[] {
  const width = dev.accounts.reduce((most, { name }) => Math.max(most, name.length), 0);
  return [
    `chain     ${dev.chainId}, at block ${height}`,
    `state     ${dev.home}`,
    ...(dev.portal === undefined ? [] : [`portal    ${dev.portal}`]),
    `faucet    ${dev.faucet}`,
    ...(dev.validators ?? []).map(({ name, rpc }) => `${name.padEnd(8)}  ${rpc}`),
    "accounts  the same on every developer chain; never use them for anything of value",
    ...dev.accounts.map(
      ({ name, address, mnemonic }) => `  ${name.padEnd(width)}  ${address}  ${mnemonic}`,
    ),
    dev.voteExtensions,
    `up after ${dev.readyInMs} ms`,
  ];
}
