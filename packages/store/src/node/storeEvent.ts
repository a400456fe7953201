/** What happens behind the commits and somebody may want to know. */
export type StoreEvent =
  | {
      readonly kind: "checkpoint written";
      readonly version: number;
      readonly bytes: number;
      readonly milliseconds: number;
    }
  | { readonly kind: "checkpoint failed"; readonly version: number; readonly error: unknown };
