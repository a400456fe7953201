import type { ModuleCli } from "@milkyway/core";
import { Msg, Query } from "./gen/v1.ts";

/** Commands of the liquidvesting module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Locked representations and the fund that insures them",
    service: Query,
    rpcs: {
      params: { short: "Show who may mint and burn, and how much insurance is needed" },
      insuranceFund: { short: "Show what is in the insurance fund" },
      userInsuranceFunds: { short: "Show what all users put into the insurance fund" },
      userInsuranceFund: {
        use: "user-insurance-fund [user-address]",
        short: "Show what a user put into the insurance fund",
      },
      userRestakableAssets: {
        use: "user-restakable-assets [user-address]",
        short: "Show how much a user can restake with that insurance",
      },
    },
  },
  tx: {
    short: "Mint and burn locked representations, and take insurance back",
    service: Msg,
    rpcs: {
      mintLockedRepresentation: {
        use: "mint-locked-representation [sender] [receiver] [amount]",
        short: "Mint the locked representation of vesting coins",
        example: "alice milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0 1000utia",
      },
      burnLockedRepresentation: {
        use: "burn-locked-representation [sender] [user] [amount]",
        short: "Burn the locked representation that a user holds",
        example: "alice milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0 1000locked/utia",
      },
      withdrawInsuranceFund: {
        use: "withdraw-insurance-fund [sender] [amount]",
        short: "Take coins out of one's insurance fund",
        example: "alice 1000utia",
      },
    },
  },
};
