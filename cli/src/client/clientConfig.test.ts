import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { CliError } from "../cliError.ts";
import { readClientConfig } from "./clientConfig.ts";
import { commandLine } from "./testing/commandLine.ts";

const CONFIG = `# a comment
chain-id = "test-1"   # the chain
keyring-backend = 'test'
output = "json"
node = "tcp://127.0.0.1:9999"
[other]
unknown = 5
`;

test("client.toml stands behind flags", async (t) => {
  const shell = commandLine(t);
  mkdirSync(join(shell.home, "config"));
  shell.file("config/client.toml", CONFIG);
  assert.deepEqual(readClientConfig(shell.home), {
    "chain-id": "test-1",
    "keyring-backend": "test",
    output: "json",
    node: "tcp://127.0.0.1:9999",
  });
  assert.equal((await shell.run("keys list")).out, "[]");
  assert.match(
    (await shell.run("q bank params")).err,
    /^{"error":"cannot reach the node at http:\/\/127/,
  );
  assert.match(
    (await shell.run("q bank params -o text --node tcp://127.0.0.1:9998")).err,
    /^Error: .*9998/,
  );
});

test("a line that cannot be read is named", async (t) => {
  const shell = commandLine(t);
  mkdirSync(join(shell.home, "config"));
  shell.file("config/client.toml", 'chain-id = "a"\nnonsense\n');
  const { code, err } = await shell.run("keys list");
  assert.equal(code, 1);
  assert.match(err, /client\.toml cannot be read: line 2 is no "key = value"/);
});

test("any file is read, or refused in a sentence", (t) => {
  const shell = commandLine(t);
  mkdirSync(join(shell.home, "config"));
  const line = fc.oneof(fc.string(), fc.constantFrom("a = 1", 'node = "x"', "[b]", "node ="));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      shell.file("config/client.toml", lines.join("\n"));
      try {
        readClientConfig(shell.home);
      } catch (error) {
        assert.ok(error instanceof CliError, String(error));
      }
    }),
    { numRuns: 100 },
  );
});
