import { createServer } from "node:net";
import type { ListenAddress, Listening } from "../listening.ts";
import { StartError } from "./startError.ts";

/** Where a server is to listen. */
export interface ListenWish extends ListenAddress {
  /** Whether another port will do when this one is taken. */
  readonly isFlexible: boolean;
  /** What it is for: `RPC`, `REST`, `gRPC`. */
  readonly purpose: string;
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}

/** Whether nobody listens on an address; rejects when the address itself is none of this machine. */
function isFree({ host, port }: ListenAddress): Promise<boolean> {
  if (port === 0) return Promise.resolve(true);
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) =>
      codeOf(error) === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

function refusal({ host, port, purpose }: ListenWish, error?: unknown): StartError {
  const place = `${host}:${port}`;
  const reasons: Readonly<Record<string, string>> = {
    EACCES: `the ${purpose} server may not listen on ${place}: ports below 1024 need privileges`,
    EADDRNOTAVAIL: `the ${purpose} server cannot listen on ${place}: this machine has no such address`,
    ENOTFOUND: `the ${purpose} server cannot listen on ${place}: no such host`,
  };
  const taken = `port ${port} on ${host}, wanted for ${purpose}, is in use by another program; stop it or choose another port`;
  if (error === undefined || codeOf(error) === "EADDRINUSE") return new StartError(taken);
  const reason = reasons[codeOf(error) ?? ""];
  return new StartError(reason ?? `the ${purpose} server cannot listen on ${place}: ${error}`);
}

/** The address that a server will listen on: the one wished for, or any free port if that will do. */
export async function chooseAddress(wish: ListenWish): Promise<ListenWish> {
  try {
    if (await isFree(wish)) return wish;
  } catch (error) {
    throw refusal(wish, error);
  }
  if (wish.isFlexible) return { ...wish, port: 0 };
  throw refusal(wish);
}

/** Starts a server at an address; a port that was taken in the meantime is told as such. */
export async function listenAt(
  wish: ListenWish,
  serve: (address: ListenAddress) => Promise<Listening>,
): Promise<Listening> {
  const { host, port, isFlexible } = wish;
  try {
    return await serve({ host, port });
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    if (isFlexible && port !== 0) return listenAt({ ...wish, port: 0 }, serve);
    throw refusal(wish, error);
  }
}

/** Takes `tcp://0.0.0.0:26657`, `http://…`, `localhost:9090` or `:26660` apart; `source` names where it was written. */
export function parseAddress(text: string, source: string): ListenAddress {
  const match = /^(?:(?:tcp|http):\/\/)?(\[[0-9a-fA-F:.]+\]|[^:/[\]\s]*):(\d{1,5})\/?$/.exec(text);
  const port = Number(match?.[2]);
  if (match === null || port > 65_535)
    throw new StartError(`${source}: "${text}" is no address such as tcp://127.0.0.1:26657`);
  const host = (match[1] ?? "").replace(/^\[|\]$/g, "");
  return { host: host === "" ? "0.0.0.0" : host, port };
}
