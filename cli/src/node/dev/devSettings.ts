import {
  AUTOMINE,
  chooseAddress,
  DEFAULT_LIMITS,
  DEFAULT_SUBSCRIPTIONS,
  type ListenWish,
  MANUAL,
  type NodeSettings,
  type Production,
  parseAddress,
} from "@milkyway/node";
import { PRUNING } from "@milkyway/store";
import type { FlagValues } from "../../flagValues.ts";

/** The address that a flag names, or the usual port of this machine if that is free. */
function wish(flags: FlagValues, name: string, port: number, purpose: string): ListenWish {
  const text = flags.text(name);
  if (text === "") return { host: "127.0.0.1", port, isFlexible: true, purpose };
  return { ...parseAddress(text, `--${name}`), isFlexible: false, purpose };
}

const OWN_PORTS = { faucet: 4500, portal: 4600 } as const;

/** Where the faucet or the portal will listen. */
export function chooseWish(flags: FlagValues, name: keyof typeof OWN_PORTS): Promise<ListenWish> {
  return chooseAddress(wish(flags, `${name}.address`, OWN_PORTS[name], name));
}

function production(flags: FlagValues): Production {
  if (flags.isOn("no-mining")) return MANUAL;
  const every = flags.duration("block-time");
  return every === 0 ? AUTOMINE : { ...AUTOMINE, intervalMs: every, emptyBlocks: true };
}

/** Metrics are served where an address is given. */
function telemetry(flags: FlagValues): NodeSettings["telemetry"] {
  if (flags.text("metrics.address") === "") return undefined;
  const listen = wish(flags, "metrics.address", 26_660, "metrics");
  return { listen, namespace: "cometbft", maxOpenConnections: 0, onRest: false };
}

/** What the node of a developer chain does. */
export function devSettings(flags: FlagValues): NodeSettings {
  return {
    production: production(flags),
    mempool: DEFAULT_LIMITS,
    subscriptions: { ...DEFAULT_SUBSCRIPTIONS, maxPerClient: 100 },
    pruning: PRUNING.nothing,
    minRetainBlocks: 0n,
    haltAt: { height: 0n, time: 0n },
    moniker: "dev",
    peerAddress: "tcp://0.0.0.0:26656",
    minGasPrices: flags.text("minimum-gas-prices"),
    rpc: { ...wish(flags, "rpc.laddr", 26_657, "RPC"), corsAllowedOrigins: ["*"] },
    rest: {
      ...wish(flags, "api.address", 1317, "REST"),
      enabledUnsafeCors: true,
      swagger: true,
    },
    grpc: wish(flags, "grpc.address", 9090, "gRPC"),
    hasApiThread: flags.integer("api.threads") > 0n,
    telemetry: telemetry(flags),
  };
}
