import { registry } from "@milkyway/app";
import type { JsonObject } from "@milkyway/codec";
import type { TxResponse } from "@milkyway/codec/gen/cosmos/base/abci/v1beta1";
import { Tx } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, optional, required } from "../../command.ts";
import { chainOf, nodeFlags } from "../chainFlags.ts";
import { outputFlags, printValue } from "../output/printValue.ts";
import { findTx } from "../tx/findTx.ts";
import { adviceFor, adviceOn } from "./advice.ts";
import { errorText } from "./errorText.ts";

function messageNames({ tx }: TxResponse): readonly string[] {
  if (tx === undefined) return [];
  const { body } = Tx.decode(tx.value);
  return (body?.messages ?? []).map(({ typeUrl }) => registry.find(typeUrl)?.typeName ?? typeUrl);
}

/** Which message of a transaction failed, by its text: `failed to execute message; message index: 1: …`. */
function failedMessage({ rawLog }: TxResponse, names: readonly string[]): JsonObject {
  const [, at] = /message index: (\d+)/.exec(rawLog) ?? [];
  if (at === undefined) return {};
  return { message: `${names[Number(at)] ?? "a message"} (number ${at} of ${names.length})` };
}

async function explainTx(invocation: Invocation, hash: string): Promise<void> {
  const found = await findTx(chainOf(invocation), hash);
  if (found === undefined)
    throw new CliError(`no transaction with hash ${hash} is in a block`, {
      hint: "It may be waiting, it may have been refused by the node's check, or the node may not have its block any more.",
    });
  const names = messageNames(found);
  const { code, codespace, rawLog, height, gasUsed, gasWanted } = found;
  const facts = { block: `${height}`, messages: names, gas: `${gasUsed} used of ${gasWanted}` };
  if (code === 0) return printValue(invocation, { result: "it succeeded", ...facts });
  printValue(invocation, {
    result: `it failed: ${rawLog}`,
    error: `${codespace} ${code}`,
    ...failedMessage(found, names),
    ...explanation(codespace, code, rawLog),
    ...facts,
  });
}

function explanation(codespace: string, code: number, log = ""): JsonObject {
  const text = errorText(codespace, code);
  const advice = adviceOn(codespace, code);
  return {
    ...(text === undefined ? {} : { text }),
    ...(advice === undefined
      ? {}
      : { meaning: advice.what, "what to do": adviceFor(codespace, code, log) ?? advice.todo }),
  };
}

function explainCode(invocation: Invocation, codespace: string, code: number): void {
  const found = explanation(codespace, code);
  if (Object.keys(found).length === 0)
    throw new CliError(`nothing is known of code ${code} of codespace ${codespace}`, {
      hint: "A code is explained with its codespace, as 'milkywayd explain 4 services' or services/4.",
    });
  printValue(invocation, { error: `${codespace} ${code}`, ...found });
}

async function explain(invocation: Invocation): Promise<void> {
  const [what = "", named = "sdk"] = invocation.args;
  if (/^(?:0x)?[0-9a-f]{64}$/i.test(what)) return explainTx(invocation, what);
  const [, space = named, code] = /^(?:([a-z][\w-]*)\/)?(\d{1,10})$/.exec(what) ?? [];
  if (code === undefined)
    throw new CliError(`"${what}" is neither an error code nor the hash of a transaction`);
  return explainCode(invocation, space, Number(code));
}

/** `milkywayd explain`. */
export const explainCommand: Command = {
  name: "explain",
  summary: "Say what an error code means, or why a transaction failed, and what to do",
  args: [required("code|txhash"), optional("codespace")],
  flags: { ...nodeFlags, ...outputFlags },
  examples: [
    "milkywayd explain 13",
    "milkywayd explain services/4",
    `milkywayd explain ${"AB".repeat(32)}`,
  ],
  run: explain,
};
