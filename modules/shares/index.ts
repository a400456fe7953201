export { checkedCoin, checkedDecCoin } from "./checkedCoins.ts";
export { toSharesDenom, toTokenDenom } from "./sharesDenom.ts";
export { type StakeTarget, stakeShares } from "./stakeShares.ts";
export type { TargetShares } from "./targetShares.ts";
export { type Stake, tokensFromShares, tokensFromSharesTruncated } from "./tokensFromShares.ts";
