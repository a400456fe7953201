export { createApp } from "./app.ts";
export { AUTHORITY } from "./keepers.ts";
export { blockedAddresses, permissions } from "./moduleAccounts.ts";
export type { AppOptions } from "./options.ts";
export { order } from "./order.ts";
export { registry } from "./registry.ts";
export { storeNames } from "./stores.ts";
