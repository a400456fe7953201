import type { JsonObject, JsonValue } from "@milkyway/codec";
import type { CliInput } from "@milkyway/core";
import { CliError } from "../../cliError.ts";
import type { Invocation } from "../../command.ts";
import { parseJson } from "../tx/txFile.ts";
import { coinJson, coinsJson } from "../values/coins.ts";
import { fieldJson } from "../values/fieldJson.ts";
import type { TextReader } from "../values/textReader.ts";
import { fieldAt, withValue } from "./fieldPath.ts";
import { resolveAddresses } from "./resolveAddresses.ts";
import type { PlannedArgument, RpcPlan } from "./rpcPlan.ts";

/** The texts of each argument; a repeated one takes what the others leave. */
function argumentTexts(
  args: readonly PlannedArgument[],
  given: readonly string[],
): readonly (readonly string[])[] {
  const spare = given.length - args.length;
  let at = 0;
  return args.map(({ isRepeated }) => {
    const count = isRepeated ? Math.max(spare + 1, 0) : 1;
    const texts = given.slice(at, at + count);
    at += count;
    return texts;
  });
}

function inputOf(invocation: Invocation, sender: string, reader: TextReader): CliInput {
  const { args, flags } = invocation;
  return {
    sender,
    args,
    arg: (at) => args[at] ?? "",
    has: (flag) => flags.isSet(flag),
    text: (flag) => flags.text(flag),
    isOn: (flag) => flags.isOn(flag),
    list: (flag) => flags.texts(flag),
    coins: (text) => coinsJson(text, "an amount"),
    coin: (text) => coinJson(text, "an amount"),
    json: (path) => reader.json(path),
    parse: (text) => parseJson(text, `"${text}"`),
    base64: (path) => reader.base64(path),
    fail: (text) => {
      throw new CliError(text);
    },
  };
}

async function fromArguments(plan: RpcPlan, given: readonly string[], reader: TextReader) {
  let json: JsonObject = {};
  const texts = argumentTexts(plan.args, given);
  for (const [at, { field: path, name }] of plan.args.entries()) {
    const own = texts[at] ?? [];
    if (path === undefined || own.length === 0) continue;
    const field = fieldAt(plan.method.request, path);
    json = withValue(json, path, await fieldJson(field, own, `argument ${name}`, reader));
  }
  return json;
}

async function flagValue(plan: RpcPlan, name: string, { flags }: Invocation, reader: TextReader) {
  const { kind } = plan.flags[name] ?? {};
  if (kind === "switch") return flags.isOn(name) as JsonValue;
  const field = fieldAt(plan.method.request, plan.flagFields[name] as string);
  const texts = kind === "list" ? flags.texts(name) : [flags.text(name)];
  return fieldJson(field, texts, `--${name}`, reader);
}

/**
 * The JSON of the message that a command was asked to send, or of the request that it was asked to make. Arguments come
 * first, then flags, then what the module's table makes of them.
 */
export async function messageJson(
  plan: RpcPlan,
  invocation: Invocation,
  sender: string,
  reader: TextReader,
): Promise<JsonObject> {
  let json = await fromArguments(plan, invocation.args, reader);
  for (const [name, path] of Object.entries(plan.flagFields)) {
    const hasDefault = plan.flags[name]?.default !== "" && plan.flags[name]?.kind !== "switch";
    if (!invocation.flags.isSet(name) && !hasDefault) continue;
    json = withValue(json, path, await flagValue(plan, name, invocation, reader));
  }
  if (plan.row.read === undefined) return json;
  const own = plan.row.read(inputOf(invocation, sender, reader));
  return { ...json, ...((await resolveAddresses(plan.method.request, own, reader)) as JsonObject) };
}
