import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";

const DEBIAN = "/usr/lib/postgresql";
const LOOK = 50;

/** The folder of the newest PostgreSQL that Debian's packages installed; nothing where there is none. */
export function postgresFolder(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  return versions
    .map((version) => join(DEBIAN, version, "bin"))
    .find((folder) => existsSync(join(folder, "initdb")));
}

/** PostgreSQL refuses to run for root, so it runs for the user that its package makes. */
function owner(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) =>
    Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

/** A PostgreSQL of its own for a test, at a socket in a temporary folder. Returns what to connect with. */
export async function temporaryPostgres(t: TestContext, folder: string): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), "milkyway-postgres-"));
  const data = join(home, "data");
  mkdirSync(data);
  const user = owner();
  if (user !== undefined) for (const path of [home, data]) chownSync(path, user.uid, user.gid);
  const run = { ...user, cwd: home };
  const made = ["-D", data, "-A", "trust", "-U", "milkyway", "-E", "UTF8", "--no-sync"];
  execFileSync(join(folder, "initdb"), made, { ...run, stdio: ["ignore", "ignore", "inherit"] });
  const settings = ["-c", "listen_addresses=", "-c", "fsync=off", "-k", home];
  const server = spawn(join(folder, "postgres"), ["-D", data, ...settings], {
    ...run,
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  t.after(async () => {
    server.kill("SIGINT");
    await ended;
    rmSync(home, { recursive: true, force: true });
  });
  const isReady = () => spawnSync(join(folder, "pg_isready"), ["-q", "-h", home], run).status === 0;
  while (!isReady()) {
    if (server.exitCode !== null) throw new Error("PostgreSQL does not start");
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  return `postgres://milkyway@localhost/postgres?host=${encodeURIComponent(home)}`;
}
