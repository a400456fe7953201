import type { ModuleCli } from "@milkyway/core";
import { Msg, Query } from "./gen/v1.ts";

const UNCHANGED = "[do-not-modify]";

/** Commands of the operators module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Operators, which secure services",
    service: Query,
    rpcs: {
      operator: { use: "operator [operator-id]", short: "Show an operator" },
      operatorParams: {
        use: "operator-params [operator-id]",
        short: "Show what an operator takes",
      },
      operators: { short: "Show all operators" },
      params: { short: "Show what it costs to be an operator" },
    },
  },
  tx: {
    short: "Be an operator",
    service: Msg,
    rpcs: {
      registerOperator: {
        use: "register [moniker]",
        short: "Become an operator",
        example: "alice-operator --website https://alice.example --from alice",
        flags: {
          website: { field: "website", summary: "where to read about it" },
          "picture-url": { field: "picture_url", summary: "its picture" },
          "fee-amount": { field: "fee_amount", summary: "coins for the fee; may be repeated" },
        },
      },
      updateOperator: {
        use: "update [operator-id]",
        short: "Change what is said of an operator",
        example: "1 --website https://alice.example --from alice",
        flags: {
          moniker: { field: "moniker", summary: "new name", default: UNCHANGED },
          website: { field: "website", summary: "new website", default: UNCHANGED },
          "picture-url": { field: "picture_url", summary: "new picture", default: UNCHANGED },
        },
      },
      deactivateOperator: { use: "deactivate [operator-id]", short: "Stop being an operator" },
      reactivateOperator: { use: "reactivate [operator-id]", short: "Be an operator again" },
      deleteOperator: { use: "delete [operator-id]", short: "Delete an inactive operator" },
      transferOperatorOwnership: {
        use: "transfer-ownership [operator-id] [new-owner]",
        short: "Give an operator to another account",
        args: ["operator_id", "new_admin?"],
        flags: { "new-admin": { field: "new_admin", summary: "the new owner" } },
        example: "1 milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0 --from alice",
      },
      setOperatorParams: {
        use: "set-params [operator-id] [commission-rate]",
        short: "Set what an operator takes of rewards",
        args: ["operator_id", "params.commission_rate"],
        example: "1 0.1 --from alice",
      },
    },
  },
};
