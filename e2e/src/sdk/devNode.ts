import { createServer } from "node:net";
import { DEV_ACCOUNTS } from "@milkyway/app";
import {
  type Client,
  createClient,
  httpTransport,
  mnemonicSigner,
  type Signer,
} from "@milkyway/sdk";
import { WebSocket } from "ws";
import { DevProcess } from "../cli/devProcess.ts";

/** A port that nobody listens at. */
export function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}

/** Starts a developer chain in a folder, or goes on with the one in it; its RPC is at a port that stays the same. */
export async function startDevNode(home: string, port: number): Promise<DevProcess> {
  const places = ["--rpc.laddr", `127.0.0.1:${port}`, "--api.address", "127.0.0.1:0"];
  const others = ["--grpc.address", "127.0.0.1:0", "--faucet.address", "127.0.0.1:0"];
  const node = new DevProcess([
    "dev",
    "--home",
    home,
    "--block-time",
    "200ms",
    ...places,
    ...others,
  ]);
  await node.ready();
  return node;
}

/** A client of the node at a port, with subscriptions also where the platform has no WebSocket. */
export function clientAt(port: number): Client {
  const Socket = WebSocket as unknown as typeof globalThis.WebSocket;
  return createClient(httpTransport(`http://127.0.0.1:${port}`, { WebSocket: Socket }));
}

/** The signer of an account of every developer chain, by its place among them. */
export function devSigner(index: number): Signer {
  const account = DEV_ACCOUNTS[index];
  if (account === undefined) throw new Error(`there is no account ${index}`);
  return mnemonicSigner(account.mnemonic);
}
