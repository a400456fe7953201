import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StoreError } from "../storeError.ts";

/** Another process, or this one, uses the data directory. */
export class DirectoryLocked extends StoreError {
  readonly pid: number;

  constructor(dir: string, pid: number) {
    const who = pid === process.pid ? "this process" : `process ${pid}`;
    super(`${dir} is in use by ${who}; only one can open it at a time`);
    this.pid = pid;
  }
}

/** When a process was started, where the system tells: a number given to another process later is told apart. */
function startTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Pid of the living process that holds a lock; `undefined` when it is gone or the lock says nothing. */
function holder(path: string): number | undefined {
  let text: string;
  try {
    text = readFileSync(path, "latin1");
  } catch {
    return undefined;
  }
  const [, digits, started] = /^(\d{1,10}) (\d*)\n$/.exec(text) ?? [];
  const pid = Number(digits);
  if (digits === undefined || pid === 0 || !isAlive(pid)) return undefined;
  return started === "" || started === startTime(pid) ? pid : undefined;
}

/** Locks a directory for this process and returns what unlocks it. The lock of a dead process is taken over. */
export function lockDirectory(dir: string): () => void {
  const path = join(dir, "LOCK");
  const own = join(dir, `LOCK.${process.pid}.${process.hrtime.bigint()}`);
  writeFileSync(own, `${process.pid} ${startTime(process.pid)}\n`);
  try {
    for (let attempt = 0; attempt < 10; attempt++) {
      if (link(own, path)) return () => rmSync(path, { force: true });
      const pid = holder(path);
      if (pid !== undefined) throw new DirectoryLocked(dir, pid);
      takeAway(path, `${own}.stale`);
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new StoreError(`${dir} could not be locked`);
}

/** Creates the lock with its contents at once; false when there is one. */
function link(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Removes a stale lock; of several processes that try, one succeeds. */
function takeAway(path: string, aside: string): void {
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  // Between looking and renaming another process may have taken the stale lock over: then this is its lock.
  const pid = holder(aside);
  if (pid !== undefined) link(aside, path);
  rmSync(aside, { force: true });
}
