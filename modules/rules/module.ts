import { defineModule, serveQueries } from "@milkyway/core";
import { cli } from "./cli.ts";
import { Query } from "./gen/v1.ts";
import { genesis } from "./genesis.ts";
import { queries } from "./queries/queries.ts";

/** Which behaviours of the chain are the original's and which are mended. */
export const rules = defineModule<object>({
  name: "rules",
  consensusVersion: 1,
  queries: [serveQueries(Query, queries)],
  genesis,
  cli,
});
