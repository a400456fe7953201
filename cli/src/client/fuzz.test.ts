import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Command } from "../command.ts";
import type { FlagTable } from "../flag.ts";
import { clientCommands } from "./index.ts";
import { commandLine } from "./testing/commandLine.ts";

interface Leaf {
  readonly words: readonly string[];
  readonly flags: FlagTable;
}

function leaves(commands: readonly Command[], before: readonly string[] = []): readonly Leaf[] {
  return commands.flatMap((command) => {
    const words = [...before, command.name];
    return command.commands
      ? leaves(command.commands, words)
      : [{ words, flags: command.flags ?? {} }];
  });
}

/** Flags that write files, or wait. */
const LEFT_OUT = /output-document|keyring-dir|wait|^node$|^unarmored|^signature-only$/;

const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.constantFrom(
    "-1",
    "0",
    "1",
    "18446744073709551616",
    "1umilk",
    "1umilk,",
    "-5umilk",
    "milk1h37umsp0j00glygv359r3k6w4wpqs3a7s3qlmp",
    "milkvaloper1",
    "{}",
    "[]",
    "nobody",
    "--",
    "-",
    "--output=json",
    "/no/such/file",
    "2026-01-01T00:00:00Z",
  ),
);

const line = fc.constantFrom(...leaves(clientCommands)).chain(({ words, flags }) => {
  const names = Object.keys(flags).filter((name) => !LEFT_OUT.test(name));
  const flag =
    names.length === 0
      ? fc.constant<string[]>([])
      : fc.tuple(fc.constantFrom(...names), word).map(([name, value]) => [`--${name}=${value}`]);
  return fc
    .tuple(fc.array(word, { maxLength: 4 }), fc.array(flag, { maxLength: 4 }))
    .map(([args, given]) => [...words, ...args, ...given.flat()]);
});

test("whatever is typed, a mistake is told of in words, without a stack, and by the exit code", async (t) => {
  const { run } = commandLine(t, { isTest: true, node: "tcp://127.0.0.1:1" });
  await fc.assert(
    fc.asyncProperty(line, async (words) => {
      const { code, out, err } = await run(words);
      assert.ok(code === 0 || code === 1, `${code}`);
      assert.doesNotMatch(out + err, /^ +at .+:\d+/m);
      assert.doesNotMatch(err, /TypeError|RangeError|undefined is not|Cannot read prop/);
      if (code === 1) assert.match(err, /^(?:.*\n)*?(?:Error: .|\{"error":".)/);
    }),
    { numRuns: 400 },
  );
});
