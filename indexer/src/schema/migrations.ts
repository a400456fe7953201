import { FIRST_SCHEMA } from "./firstSchema.ts";

/** Everything is in a schema of its own, so that a database can hold other things too. */
export const SCHEMA = "milkyway";

/** SQL that brings a database from one version of the schema to the next; the first makes it. */
export const MIGRATIONS: readonly string[] = [FIRST_SCHEMA];

/** Version of the schema that this program makes. */
export const SCHEMA_VERSION = MIGRATIONS.length;
