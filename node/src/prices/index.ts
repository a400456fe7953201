export { filePrices } from "./filePrices.ts";
export { PriceError, type PriceFeed, type Prices } from "./priceFeed.ts";
export { servePrices } from "./servePrices.ts";
export { type SidecarOptions, sidecarPrices } from "./sidecarPrices.ts";
