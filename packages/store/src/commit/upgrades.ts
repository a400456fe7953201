/** How an upgrade changes the set of stores; it takes effect with the next version. */
export interface StoreUpgrades {
  readonly added?: readonly string[];
  readonly renamed?: readonly { readonly from: string; readonly to: string }[];
  readonly deleted?: readonly string[];
}
