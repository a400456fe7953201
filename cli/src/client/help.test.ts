import assert from "node:assert/strict";
import { test } from "node:test";
import type { Command } from "../command.ts";
import { globalFlags } from "../globalFlags.ts";
import { nodeCommands } from "../node/index.ts";
import { parseArguments } from "../parseArguments.ts";
import { clientCommands } from "./index.ts";
import { commandLine } from "./testing/commandLine.ts";

interface Named {
  readonly path: string;
  readonly command: Command;
}

function leaves(commands: readonly Command[], path = "milkywayd"): readonly Named[] {
  return commands.flatMap((command) => {
    const own = `${path} ${command.name}`;
    return command.commands ? leaves(command.commands, own) : [{ path: own, command }];
  });
}

/** Words of a line as a shell divides it. */
function shellWords(line: string): readonly string[] {
  const [, first = ""] = /^(.*?)(?: \| .*| > .*)?$/.exec(line) ?? [];
  return [...first.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}

const all = leaves(clientCommands);

test("names are not used twice in a group", () => {
  const check = (commands: readonly Command[], path: string) => {
    const names = commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    assert.deepEqual(names.length, new Set(names).size, `${path}: ${names.sort().join(" ")}`);
    for (const { name, commands: inner } of commands) if (inner) check(inner, `${path} ${name}`);
  };
  check(clientCommands, "milkywayd");
});

test("every command has an example that it takes", () => {
  assert.ok(all.length > 250, `${all.length} commands`);
  for (const { path, command } of [...all, ...leaves(nodeCommands)]) {
    assert.ok(command.summary.length > 0 && command.summary.length < 100, path);
    const examples = (command.examples ?? []).filter((line) => line.startsWith(path));
    assert.ok(examples.length > 0, `${path} has no example: ${command.examples}`);
    for (const line of examples) {
      const words = shellWords(line.slice(path.length));
      const { positional } = parseArguments(words, { ...globalFlags("~"), ...command.flags });
      const { args = [] } = command;
      const least = args.filter(({ isOptional }) => !isOptional).length;
      const most = args.some(({ isRepeated }) => isRepeated) ? Infinity : args.length;
      assert.ok(positional.length >= least && positional.length <= most, line);
    }
  }
});

test("flags say what they are for", () => {
  for (const { path, command } of all)
    for (const [name, { summary }] of Object.entries(command.flags ?? {}))
      assert.ok(summary.length > 1 && summary.length < 110, `${path} --${name}: ${summary}`);
});

test("help of a message names its arguments and an example", async (t) => {
  const { run } = commandLine(t);
  const { code, out } = await run("tx restaking delegate operator --help");
  assert.equal(code, 0);
  assert.equal(
    out.split("\n\nFlags:")[0],
    `Delegate coins to an operator

Usage:
  milkywayd tx restaking delegate operator <operator-id> <amount> [flags]

Examples:
  milkywayd tx restaking delegate operator 1 1000umilk --from alice`,
  );
});

test("help of a query of a list has the flags of pages", async (t) => {
  const { run } = commandLine(t);
  const { out } = await run("q services services --help");
  for (const part of ["--page-key", "--limit", "--count-total", "--height", "--node"])
    assert.ok(out.includes(part), part);
  assert.ok(!out.includes("--page-limit"));
});

test("groups show the reference's commands", async (t) => {
  const { run } = commandLine(t);
  const names = (text: string) =>
    [
      ...(text.split("Available Commands:")[1]?.split("Global Flags")[0] ?? "").matchAll(
        /^ {2}(\S+)/gm,
      ),
    ].map(([, name]) => name);
  const groups: Readonly<Record<string, string>> = {
    "tx restaking": "delegate operator service unbond update-params-proposal user",
    "tx restaking service":
      "allow-operator borrow-pool-security cease-pool-security-borrow remove-allowed-operator",
    "q rewards":
      "delegator-withdraw-addr operator-commission operator-outstanding-rewards operator-rewards params plan plans pool-outstanding-rewards pool-rewards pool-service-total-delegator-shares rewards service-outstanding-rewards service-rewards",
    "q bank":
      "balance balances denom-metadata denom-metadata-by-query-string denom-owners denoms-metadata params send-enabled spendable-balance spendable-balances total-supply total-supply-of",
  };
  for (const [path, expected] of Object.entries(groups))
    assert.equal(names((await run(path)).out).join(" "), expected, path);
});
