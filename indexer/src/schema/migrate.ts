import type { Database } from "../database/database.ts";
import { MIGRATIONS, SCHEMA } from "./migrations.ts";

/** Thrown for a database that this program cannot go on with; its text says what helps. */
export class UnusableDatabase extends Error {}

/** Brings the schema of a database to the version of this program, each step in one transaction. */
export async function migrate(database: Database): Promise<void> {
  await database.run(
    `CREATE SCHEMA IF NOT EXISTS ${SCHEMA};
CREATE TABLE IF NOT EXISTS ${SCHEMA}.versions (version integer PRIMARY KEY);`,
  );
  const [row] = await database.query<{ version: number | null }>(
    `SELECT max(version) AS version FROM ${SCHEMA}.versions`,
  );
  const found = row?.version ?? 0;
  if (found > MIGRATIONS.length)
    throw new UnusableDatabase(
      `the index was made by a newer version of this program (schema ${found}); rebuild it, or use that version`,
    );
  for (const [at, sql] of MIGRATIONS.entries()) {
    if (at < found) continue;
    await database.run(`BEGIN; ${sql} INSERT INTO ${SCHEMA}.versions VALUES (${at + 1}); COMMIT;`);
  }
}

/** Forgets everything that was indexed. */
export async function dropIndex(database: Database): Promise<void> {
  await database.run(`DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE`);
}
