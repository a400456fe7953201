import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { milkywayd } from "../network/milkywayd.ts";
import { temporaryHome } from "./temporaryHome.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const READY = /^ready rpc=http:\/\/\S+ rest=http:\/\/\S+ grpc=\S+:\d+ ws=ws:\/\/\S+\/websocket$/;

for (const signal of ["SIGTERM", "SIGINT"] as const)
  test(`npm start says where it answers, and ends well when npm is sent ${signal}`, async (t) => {
    milkywayd();
    const args = ["start", "--", "--home", temporaryHome(t), "--ephemeral"];
    const npm = spawn("npm", args, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
    t.after(() => npm.kill("SIGKILL"));
    const began = performance.now();
    const exited = new Promise((resolve) => {
      npm.once("exit", (code, by) => resolve(by ?? code));
    });
    const lines: string[] = [];
    for await (const line of createInterface({ input: npm.stdout })) {
      lines.push(line);
      if (line.startsWith("ready")) break;
    }
    t.diagnostic(`ready after ${Math.round(performance.now() - began)} ms`);
    assert.match(lines.at(-1) ?? "", READY);
    const asked = performance.now();
    npm.kill(signal);
    assert.equal(await exited, 0);
    assert.ok(performance.now() - asked < 5000);
  });
