import type { ModuleCli } from "@milkyway/core";
import { Msg, Query } from "./gen/v1.ts";

const UNCHANGED = "[do-not-modify]";

/** Commands of the services module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Services, which are secured by restaking",
    service: Query,
    rpcs: {
      service: { use: "service [service-id]", short: "Show a service" },
      services: { short: "Show all services" },
      serviceParams: {
        use: "service-params [service-id]",
        short: "Show with which denoms a service is secured",
      },
      params: { short: "Show what it costs to create a service" },
    },
  },
  tx: {
    short: "Run a service",
    service: Msg,
    rpcs: {
      createService: {
        use: "create [name]",
        short: "Create a service; it begins to work when it is activated",
        example: "bridge --description 'A bridge' --from alice",
        flags: {
          description: { field: "description", summary: "what it does" },
          website: { field: "website", summary: "where to read about it" },
          "picture-url": { field: "picture_url", summary: "its picture" },
          "fee-amount": { field: "fee_amount", summary: "coins for the fee; may be repeated" },
        },
      },
      updateService: {
        use: "update [id]",
        short: "Change what is said of a service",
        args: ["service_id"],
        example: "1 --website https://bridge.example --from alice",
        flags: {
          name: { field: "name", summary: "new name", default: UNCHANGED },
          description: { field: "description", summary: "new description", default: UNCHANGED },
          website: { field: "website", summary: "new website", default: UNCHANGED },
          "picture-url": { field: "picture_url", summary: "new picture", default: UNCHANGED },
        },
      },
      activateService: {
        use: "activate [id]",
        short: "Have a service begin to work",
        args: ["service_id"],
      },
      deactivateService: {
        use: "deactivate [id]",
        short: "Have a service stop to work",
        args: ["service_id"],
      },
      deleteService: {
        use: "delete [id]",
        short: "Delete an inactive service",
        args: ["service_id"],
      },
      transferServiceOwnership: {
        use: "transfer-ownership [id] [new-admin]",
        short: "Give a service to another account",
        args: ["service_id", "new_admin"],
      },
      setServiceParams: {
        use: "set-params [service-id] [allowed-denoms]",
        short: "Set with which denoms a service can be secured",
        args: ["service_id", "service_params.allowed_denoms"],
        example: "1 umilk,utia --from alice",
      },
      accreditService: { aliases: ["accredit-service"] },
      revokeServiceAccreditation: { aliases: ["revoke-service-accreditation"] },
    },
  },
};
