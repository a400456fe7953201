/** An account of a developer chain. */
export interface DevAccount {
  readonly name: string;
  readonly address: string;
  readonly mnemonic: string;
}

/** What the server of the pages says about the node. */
export interface PortalConfig {
  readonly rpc: string;
  /** Empty where it is not known; only wallets that add the chain need it. */
  readonly rest: string;
  /** Where the history of the chain is asked for, as `rest`; empty where it is not known. */
  readonly history: string;
  /** Only on a developer chain. */
  readonly accounts: readonly DevAccount[];
}

const ENDPOINT = "endpoint";

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Reads what `config.json` holds; whatever is missing or of another form counts as absent. */
export function readConfig(json: unknown): PortalConfig {
  const { rpc, rest, accounts } = (json ?? {}) as Readonly<Record<string, unknown>>;
  const list = Array.isArray(accounts) ? (accounts as readonly Partial<DevAccount>[]) : [];
  return {
    rpc: textOf(rpc),
    rest: textOf(rest),
    history: textOf(rest),
    accounts: list.map((each) => ({
      name: textOf(each?.name),
      address: textOf(each?.address),
      mnemonic: textOf(each?.mnemonic),
    })),
  };
}

/** The settings beside the pages, with the node that the reader chose instead, if any. */
export async function loadConfig(): Promise<PortalConfig> {
  const chosen = window.localStorage.getItem(ENDPOINT);
  try {
    const config = readConfig(await (await fetch("./config.json")).json());
    if (chosen === null || chosen === config.rpc) return config;
    return { ...config, rpc: chosen, history: "" };
  } catch {
    return readConfig({ rpc: chosen ?? "http://127.0.0.1:26657" });
  }
}

/** Keeps the node that the reader chose; an empty text goes back to the one of the server. */
export function chooseEndpoint(rpc: string): void {
  if (rpc === "") window.localStorage.removeItem(ENDPOINT);
  else window.localStorage.setItem(ENDPOINT, rpc);
  window.location.reload();
}
