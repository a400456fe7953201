import pg from "pg";
import type { Database, Parameter, Queries } from "./database.ts";

/** Connections at most: one writes, the others answer. */
const MOST = 4;
const CONNECT_TIMEOUT = 10_000;

function queriesOf(target: Pick<pg.Pool | pg.PoolClient, "query">): Queries {
  return {
    async query<T>(sql: string, parameters: readonly Parameter[] = []) {
      return (await target.query(sql, [...parameters])).rows as T[];
    },
  };
}

/** Connects to a PostgreSQL by a connection string. */
export async function openPostgres(connectionString: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString,
    max: MOST,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
  });
  // A connection that breaks while nobody uses it is replaced when it is needed.
  pool.on("error", () => {});
  try {
    await pool.query("SELECT 1");
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    kind: "postgresql",
    ...queriesOf(pool),
    async run(sql) {
      await pool.query(sql);
    },
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query("BEGIN");
        await work(queriesOf(client));
        await client.query("COMMIT");
        client.release();
      } catch (error) {
        await client.query("ROLLBACK").catch(() => {});
        client.release(true);
        throw error;
      }
    },
    close: () => pool.end(),
  };
}
