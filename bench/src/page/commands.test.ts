import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readOptions } from "../options.ts";

const page = readFileSync(new URL("../../../docs/performance.md", import.meta.url), "utf8");

test("the commands of the page are understood, and its table has their options", () => {
  const commands = [...page.matchAll(/^npm run bench --(.*?)( #.*)?$/gm)].map(([, args = ""]) =>
    args.trim().split(/\s+/),
  );
  assert.ok(commands.length >= 5);
  const described = new Set([...page.matchAll(/^\| `(--\w+)/gm)].map(([, name = ""]) => name));
  for (const args of commands) {
    const read = readOptions(args);
    assert.notEqual(typeof read, "string", `${args.join(" ")}: ${read}`);
    for (const arg of args)
      if (arg.startsWith("--") && arg !== "--report") assert.ok(described.has(arg), arg);
  }
  for (const name of described) {
    const reads = [[name], [name, "1"], [`${name}=1`]].map(readOptions);
    assert.ok(
      reads.some((read) => typeof read !== "string"),
      name,
    );
  }
});
