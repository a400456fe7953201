import type { Coins, DecCoins } from "@milkyway/math";

/**
 * The stake of something that can be delegated to (a pool, an operator, a service): what it holds in tokens, and the
 * shares issued for them. Records are not changed, changed copies are returned.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/restaking/types/delegation.go
 */
export interface TargetShares<Target> {
  /** Shares of a token are a denom of their own: `service/1/umilk`. */
  sharesDenom(target: Target, tokenDenom: string): string;
  tokens(target: Target): Coins;
  delegatorShares(target: Target): DecCoins;
  /** Whether shares are left without tokens behind them. */
  invalidExRate(target: Target): boolean;
  /** Worth of shares in tokens, half to even. */
  tokensFromShares(target: Target, shares: DecCoins): DecCoins;
  /** Worth of shares in tokens, toward zero. */
  tokensFromSharesTruncated(target: Target, shares: DecCoins): DecCoins;
  /** Shares that tokens are worth, toward zero; fails when the target holds no tokens. */
  sharesFromTokens(target: Target, tokens: Coins): DecCoins;
  /** As `sharesFromTokens`, for fractions of tokens. */
  sharesFromDecCoins(target: Target, tokens: DecCoins): DecCoins;
  /** Takes tokens in and issues shares for them; a pool takes one coin. */
  addTokensFromDelegation(
    target: Target,
    tokens: Coins,
  ): { readonly target: Target; readonly shares: DecCoins };
  /** Takes shares back and gives out whole tokens; fractions stay, and the last shares get everything. */
  removeDelShares(
    target: Target,
    shares: DecCoins,
  ): { readonly target: Target; readonly tokens: Coins };
}
