export { type PriceProposalOptions, priceProposals } from "./priceProposals.ts";
export type { PriceSource, ReportedPrices } from "./priceSource.ts";
export { validatorSignatures } from "./validatorSignatures.ts";
