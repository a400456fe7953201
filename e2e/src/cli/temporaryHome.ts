import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";

/** An empty folder that is removed after the test. */
export function temporaryHome(t: TestContext): string {
  const home = mkdtempSync(join(tmpdir(), "milkyway-cli-"));
  t.after(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
  return home;
}
