import { APP_TABLE } from "@milkyway/node";
import type { FlagTable } from "../../flag.ts";
import { configFlags } from "../configFlags.ts";

/** Flags that say where an index is, and what it holds; the keys of `app.toml`. */
export const indexFlags: FlagTable = configFlags(APP_TABLE, (key) =>
  /^(indexer\.(database|sample-interval)|api\.address)$/.test(key),
);
