import { Msg, Query } from "@milkyway/codec/gen/connect/oracle/v2";
import type { ModuleCli } from "@milkyway/core";

/** Commands of the oracle module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Prices",
    service: Query,
    rpcs: {
      getAllCurrencyPairs: { use: "currency-pairs", short: "Show the pairs that have prices" },
      getPrice: {
        use: "price [base] [quote]",
        short: "Show a price",
        args: ["", ""],
        without: ["currency_pair"],
        read: (input) => ({ currency_pair: `${input.arg(0)}/${input.arg(1)}` }),
        example: "MILK USD",
      },
      getPrices: {
        use: "prices [base/quote]...",
        short: "Show several prices",
        args: ["currency_pair_ids"],
        example: "MILK/USD TIA/USD",
      },
      getCurrencyPairMapping: { use: "currency-pair-mapping", short: "Show the numbers of pairs" },
    },
  },
  tx: { short: "Change which pairs have prices", service: Msg, rpcs: {} },
};
