import {
  COMET_TABLE,
  type CometSettings,
  type NodeOptions,
  rowsOf,
  startCometNode,
} from "@milkyway/node";
import type { Invocation } from "../../command.ts";
import { overrideOf } from "../nodeConfig.ts";

/** Where CometBFT looks for an application by itself. */
const DEFAULT_ADDRESS = "tcp://127.0.0.1:26658";

/** Variables of CometBFT for what flags and variables of ours say about keys of `config.toml`. */
function cometVariables(invocation: Invocation): Readonly<Record<string, string>> {
  const override = overrideOf(invocation);
  const entries = [...rowsOf(COMET_TABLE)].flatMap(([key]) => {
    const value = override.value(key);
    const name = `CMT_${key.replace(/[-.]/g, "_").toUpperCase()}`;
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function cometSettings(invocation: Invocation): CometSettings {
  const { flags } = invocation;
  const isChild = flags.isOn("with-comet");
  const address = flags.text("address");
  return {
    isChild,
    transport: flags.text("transport") === "grpc" ? "grpc" : "socket",
    address: address === "" && !isChild ? DEFAULT_ADDRESS : address || undefined,
    binary: flags.text("comet-binary"),
    env: cometVariables(invocation),
  };
}

/** Starts a node whose blocks CometBFT makes. */
export async function startWithComet(invocation: Invocation, options: NodeOptions) {
  const comet = cometSettings(invocation);
  const node = await startCometNode({ ...options, comet });
  const place = comet.isChild ? `comet=${node.comet?.pid}` : "comet=elsewhere";
  const { rest, grpc } = node.servers;
  const { rpc } = options.settings;
  const places = [
    rpc &&
      comet.isChild &&
      `rpc=http://${rpc.host === "0.0.0.0" ? "127.0.0.1" : rpc.host}:${rpc.port}`,
    rest && `rest=${rest.url}`,
    grpc && `grpc=${grpc.url.replace(/^http:\/\//, "")}`,
    `abci=${node.abci.url}`,
    place,
  ].filter((each) => each !== undefined && each !== false);
  return {
    line: ["ready", ...places].join(" "),
    ended: node.ended,
    stop: () => node.stop(),
  };
}
