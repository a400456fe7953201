import type { ModuleCli } from "@milkyway/core";
import { Msg, Query } from "./gen/v1beta1.ts";

/** Commands of the tokenfactory module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Denoms that accounts made",
    service: Query,
    rpcs: {
      params: { short: "Show what a denom costs" },
      denomAuthorityMetadata: {
        use: "denom-authority-metadata [denom]",
        short: "Show who is the admin of a denom",
      },
      denomsFromCreator: {
        use: "denoms-from-creator [creator-address]",
        short: "Show the denoms that an account made",
        args: ["creator"],
      },
      beforeSendHookAddress: {
        use: "before-send-hook [denom]",
        short: "Show the contract that is called when a denom is sent",
      },
      allBeforeSendHooksAddresses: {
        use: "before-send-hooks",
        short: "Show the contracts that are called when denoms are sent",
      },
    },
  },
  tx: {
    short: "Make denoms, mint and burn them",
    service: Msg,
    rpcs: {
      createDenom: {
        use: "create-denom [subdenom]",
        short: "Make the denom factory/<address>/<subdenom>",
        example: "points --from alice",
      },
      mint: {
        use: "mint [amount] [mint-to-address]",
        short: "Mint coins of one's own denom",
        args: ["amount", "mintToAddress?"],
      },
      burn: {
        use: "burn [amount] [burn-from-address]",
        short: "Burn coins of one's own denom",
        args: ["amount", "burnFromAddress?"],
      },
      changeAdmin: {
        use: "change-admin [denom] [new-admin]",
        short: "Give a denom to another account",
      },
      setBeforeSendHook: {
        use: "set-beforesend-hook [denom] [cosmwasm-address]",
        short: "Have a contract called when a denom is sent",
      },
      setDenomMetadata: {
        use: "set-denom-metadata [metadata-file]",
        short: "Say what a denom is",
        args: ["metadata"],
        example: "metadata.json --from alice",
      },
      forceTransfer: {
        use: "force-transfer [amount] [transfer-from-address] [transfer-to-address]",
        short: "Move coins of one's own denom between accounts of others",
        args: ["amount", "transferFromAddress", "transferToAddress"],
      },
    },
  },
};
