import assert from "node:assert/strict";
import { test } from "node:test";
import { CliError } from "./cliError.ts";
import { type Command, optional, required } from "./command.ts";
import { durationFlag, integerFlag, listFlag, switchFlag, textFlag } from "./flag.ts";
import { runCli } from "./runCli.ts";
import { scriptedTerminal } from "./testing/scriptedTerminal.ts";

const seen: unknown[] = [];

const root: Command = {
  name: "prog",
  summary: "A program",
  commands: [
    {
      name: "send",
      aliases: ["s"],
      summary: "Sends things",
      args: [required("to"), optional("amount")],
      flags: {
        output: textFlag("form of the output", "text", { short: "o", choices: ["text", "json"] }),
        yes: switchFlag("ask nothing", false, { short: "y" }),
        "gas-limit": integerFlag("most gas", 200_000),
        wait: durationFlag("how long to wait", "1m"),
        tag: listFlag("labels"),
      },
      examples: ["prog send bob 1umilk"],
      async run({ args, flags, home }) {
        seen.push({
          args,
          output: flags.text("output"),
          yes: flags.isOn("yes"),
          gas: flags.integer("gas-limit"),
          wait: flags.duration("wait"),
          tags: flags.list("tag"),
          home,
        });
      },
    },
    {
      name: "fail",
      summary: "Fails",
      async run() {
        throw new CliError("the disk is full", { exitCode: 3 });
      },
    },
  ],
};

async function run(line: string, env: Record<string, string> = {}) {
  seen.length = 0;
  const terminal = scriptedTerminal({ env });
  const code = await runCli(root, line === "" ? [] : line.split(" "), terminal);
  return { code, ...terminal.written(), seen: seen[0] };
}

const DEFAULTS = {
  args: ["bob"],
  output: "text",
  yes: false,
  gas: 200_000n,
  wait: 60_000,
  tags: [],
  home: "/home/user/.milkyway",
};

test("flags stand anywhere, in long and short form", async () => {
  const both = await run("--home /a send -o json bob --gas-limit=5 -y 1umilk --tag a,b --tag c");
  assert.deepEqual(both.seen, {
    args: ["bob", "1umilk"],
    output: "json",
    yes: true,
    gas: 5n,
    wait: 60_000,
    tags: ["a", "b", "c"],
    home: "/a",
  });
  assert.deepEqual((await run("s -yojson -- bob -x")).seen, {
    ...DEFAULTS,
    args: ["bob", "-x"],
    yes: true,
    output: "json",
  });
});

test("a variable stands in for a flag, and the command line is stronger", async () => {
  const env = { MILKYWAYD_GAS_LIMIT: "7", MILKYWAYD_HOME: "/b", MILKYWAYD_YES: "true" };
  assert.deepEqual((await run("send bob", env)).seen, {
    ...DEFAULTS,
    gas: 7n,
    yes: true,
    home: "/b",
  });
  const stronger = await run("send bob --gas-limit 8 --yes=false --home /c", env);
  assert.deepEqual(stronger.seen, { ...DEFAULTS, gas: 8n, home: "/c" });
});

test("mistakes give one sentence and exit code 1", async () => {
  const cases: readonly (readonly [string, string])[] = [
    ["sent", 'Error: unknown command "sent" for "prog"; did you mean "send"?'],
    ["send bob --ouput json", "Error: unknown flag: --ouput"],
    ["send bob -z", "Error: unknown shorthand flag: 'z' in -z"],
    ["send bob --output", "Error: flag needs an argument: --output"],
    ["send bob --gas-limit x", 'Error: invalid value "x" for --gas-limit: must be a whole number'],
    ["send bob -o xml", 'Error: invalid value "xml" for -o, --output: must be one of text, json'],
    ["send bob --wait 5", 'Error: invalid value "5" for --wait: must be a duration such as 1m30s'],
    ["send", "Error: prog send takes 1 to 2 arguments, got 0"],
    ["send a b c", "Error: prog send takes 1 to 2 arguments, got 3"],
  ];
  for (const [line, text] of cases) {
    const { code, err, seen: called } = await run(line);
    assert.equal(code, 1, line);
    assert.equal(err[0], text, line);
    assert.equal(called, undefined, line);
  }
  const bad = await run("send bob", { MILKYWAYD_GAS_LIMIT: "x" });
  assert.deepEqual(bad.err, [
    'Error: invalid value "x" for MILKYWAYD_GAS_LIMIT: must be a whole number',
  ]);
});

test("a command chooses its exit code", async () => {
  assert.deepEqual(await run("fail"), {
    code: 3,
    out: [],
    err: ["Error: the disk is full"],
    seen: undefined,
  });
});

test("help names arguments, flags with defaults, and examples", async () => {
  const { code, out } = await run("send --help");
  assert.equal(code, 0);
  const text = out.join("\n");
  for (const part of [
    "prog send <to> [amount] [flags]",
    '-o, --output string   form of the output (text|json) (default "text")',
    "--gas-limit int   most gas (default 200000)",
    "prog send bob 1umilk",
    "Global Flags:",
  ])
    assert.ok(text.includes(part), `${part} in\n${text}`);
  assert.ok((await run("")).out.join("\n").includes("  send   Sends things"));
});
