/** Where an engine and an application meet. */
export type AbciAddress =
  | { readonly kind: "unix"; readonly path: string }
  | { readonly kind: "tcp"; readonly host: string; readonly port: number };

/** An address that cannot be listened on. */
export class AbciAddressError extends Error {
  constructor(address: string) {
    super(`not an address of the form unix:///path/to.sock or tcp://host:port: ${address}`);
  }
}

/** Reads `unix:///path/to.sock`, `tcp://host:port` or `host:port`. */
export function parseAbciAddress(address: string): AbciAddress {
  const path = /^unix:\/\/(.+)$/.exec(address)?.[1];
  if (path !== undefined) return { kind: "unix", path };
  const [, host, port] =
    /^(?:tcp:\/\/)?(\[[0-9a-fA-F:]+\]|[^/:\s]*):(\d{1,5})$/.exec(address) ?? [];
  if (host === undefined || Number(port) > 65_535) throw new AbciAddressError(address);
  return { kind: "tcp", host: host.replace(/^\[|\]$/g, "") || "0.0.0.0", port: Number(port) };
}

/** The text of an address, as an engine is told it. */
export function abciAddressText(address: AbciAddress): string {
  if (address.kind === "unix") return `unix://${address.path}`;
  const host = address.host.includes(":") ? `[${address.host}]` : address.host;
  return `tcp://${host}:${address.port}`;
}
