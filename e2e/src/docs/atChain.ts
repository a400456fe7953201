/** Addresses of a page, with those of the chain in their place. */
export function atChain(text: string, places: Readonly<Record<string, string>>): string {
  const { rpc = "", rest = "", faucet = "" } = places;
  return text
    .replace(/(http:\/\/)?(127\.0\.0\.1|localhost):26657/g, rpc)
    .replace(/(http:\/\/)?(127\.0\.0\.1|localhost):1317/g, rest)
    .replace(/localhost:4500/g, faucet);
}
