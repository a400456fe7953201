#!/usr/bin/env node
import { existsSync } from "node:fs";

const program = new URL("../dist/bundle/milkywayd.mjs", import.meta.url);
if (!existsSync(program)) {
  const { ensureInstalled } = await import("../../tools/bin/install.mjs");
  ensureInstalled();
  const { ensureBuilt } = await import("../../tools/bin/build.mjs");
  await ensureBuilt();
}
await import(program.href);
