import { Query } from "@milkyway/codec/gen/cosmos/params/v1beta1";
import { defineModule, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import { queries } from "./queries/queries.ts";

/** Where modules once kept their parameters. */
export const params = defineModule<object>({
  name: "params",
  consensusVersion: 1,
  queries: [serveQueries(Query, queries)],
  genesis: null,
  cli,
});
