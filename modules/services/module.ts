import { defineModule, serveMsgs, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import { type GenesisState, Msg, Query } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import { invariants } from "./invariants.ts";
import type { ServicesDeps } from "./keeper.ts";
import { accreditService } from "./messages/accreditService.ts";
import { activateService } from "./messages/activateService.ts";
import { createService } from "./messages/createService.ts";
import { deactivateService } from "./messages/deactivateService.ts";
import { deleteService } from "./messages/deleteService.ts";
import { revokeServiceAccreditation } from "./messages/revokeServiceAccreditation.ts";
import { setServiceParams } from "./messages/setServiceParams.ts";
import { transferServiceOwnership } from "./messages/transferServiceOwnership.ts";
import { updateParams } from "./messages/updateParams.ts";
import { updateService } from "./messages/updateService.ts";
import { services as allServices, params, service, serviceParams } from "./queries/services.ts";

/** The registry of services that can be restaked to. */
export const services = defineModule<ServicesDeps, GenesisState>({
  name: "services",
  consensusVersion: 1,
  messages: [
    serveMsgs(Msg, {
      createService,
      updateService,
      activateService,
      deactivateService,
      deleteService,
      transferServiceOwnership,
      setServiceParams,
      updateParams,
      accreditService,
      revokeServiceAccreditation,
    }),
  ],
  queries: [serveQueries(Query, { service, services: allServices, serviceParams, params })],
  genesis,
  invariants,
  cli,
});
