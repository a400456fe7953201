/** Denom of the shares that a target issues for a token: `kind/id/tokenDenom`. */
export function toSharesDenom(kind: string, id: number, tokenDenom: string): string {
  return `${kind}/${id}/${tokenDenom}`;
}

/** Denom of the token behind a denom of shares; empty for text that is none. */
export function toTokenDenom(sharesDenom: string): string {
  const first = sharesDenom.indexOf("/");
  const second = first < 0 ? -1 : sharesDenom.indexOf("/", first + 1);
  return second < 0 ? "" : sharesDenom.slice(second + 1);
}
