#!/usr/bin/env -S node --max-semi-space-size=64
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runProgram } from "./runProgram.mjs";

const program = fileURLToPath(new URL("../dist/bundle/milkywayd.cjs", import.meta.url));
if (!existsSync(program)) {
  const { ensureInstalled } = await import("../../tools/bin/install.mjs");
  ensureInstalled();
  const { ensureBuilt } = await import("../../tools/bin/build.mjs");
  await ensureBuilt();
}
runProgram(program);
