import type { Any, JsonObject } from "@milkyway/codec";
import { CliError } from "../../cliError.ts";
import type { Command, Invocation } from "../../command.ts";
import type { Keyring } from "../keyring/keyring.ts";
import { openKeyring } from "../keyring/openKeyring.ts";
import { commandTree, type Leaf } from "../table/commandTree.ts";
import { fieldAt } from "../table/fieldPath.ts";
import { messageJson } from "../table/messageJson.ts";
import { messageOf } from "../table/messageOf.ts";
import type { ModuleTable, ServiceTable } from "../table/moduleTables.ts";
import { type RpcPlan, rpcPlan } from "../table/rpcPlan.ts";
import { sampleArguments } from "../table/sampleArguments.ts";
import { addressText } from "../values/addresses.ts";
import { createTextReader } from "../values/textReader.ts";
import { proposalLeaf } from "./proposal.ts";
import { sendTx } from "./sendTx.ts";
import { type Signer, signerOfFlags } from "./signer.ts";
import { txFlags } from "./txFlags.ts";

/** The field that holds the signer of a message; `undefined` when it is no plain address. */
export function signerField({ method }: Pick<RpcPlan, "method">): string | undefined {
  const [name] = method.request.signers ?? [];
  if (name === undefined) return undefined;
  return fieldAt(method.request, name).kind === "string" ? name : undefined;
}

/** What an argument says of who signs. */
function positionalSigner(plan: RpcPlan, args: readonly string[]): string | undefined {
  const field = signerField(plan);
  const at = plan.args.findIndex(
    (argument) =>
      (field !== undefined && argument.field === field) || /^from_key/.test(argument.name),
  );
  return at < 0 ? undefined : args[at];
}

/** A message wrapped with its type. */
export function packMessage({ method }: Pick<RpcPlan, "method">, message: unknown): Any {
  return { typeUrl: `/${method.request.typeName}`, value: method.request.encode(message) };
}

function signerJson(plan: RpcPlan, signer: Signer, given: JsonObject): JsonObject {
  const name = signerField(plan);
  if (name === undefined) return given;
  const isValidator = fieldAt(plan.method.request, name).scalar === "ValidatorAddressString";
  const own = isValidator ? addressText(signer.bytes, "validator") : signer.address;
  const said = given[name];
  if (said !== undefined && said !== own)
    throw new CliError(`--from is ${own}, and argument ${name} is ${said}: they must be the same`);
  return { ...given, [name]: own };
}

async function send(plan: RpcPlan, invocation: Invocation): Promise<number> {
  const keyring: Keyring = openKeyring(invocation);
  const reader = createTextReader(() => keyring);
  const positional = positionalSigner(plan, invocation.args);
  const signer = await signerOfFlags(invocation, keyring, positional);
  const given = await messageJson(plan, invocation, signer.address, reader);
  const message = messageOf(plan.method.request, signerJson(plan, signer, given));
  return sendTx(invocation, { messages: [packMessage(plan, message)], signer, keyring });
}

function exampleOf(plan: RpcPlan, module: string): string {
  const path = ["milkywayd tx", module, ...plan.words].join(" ");
  const example = plan.row.example ?? sampleArguments(plan);
  const hasSigner = plan.args.some(
    ({ field, name }) =>
      (field !== undefined && field === signerField(plan)) || /^from_key/.test(name),
  );
  const from = hasSigner || example.includes("--from") ? "" : " --from alice";
  return `${path} ${example}`.trimEnd() + from;
}

function txLeaf(plan: RpcPlan, module: string): Leaf {
  const { row, words, args } = plan;
  const name = words.at(-1) ?? "";
  return {
    groups: words.slice(0, -1),
    command: {
      name,
      ...(row.aliases && { aliases: row.aliases }),
      summary: row.short ?? `Send ${plan.method.request.typeName}`,
      ...(row.long && { description: `${row.short}\n\n${row.long}` }),
      args,
      flags: { ...txFlags, ...plan.flags },
      examples: [exampleOf(plan, module)],
      run: (invocation) => send(plan, invocation),
    },
  };
}

function leaves(module: string, { service, rpcs }: ServiceTable): readonly Leaf[] {
  return Object.entries(service.methods).flatMap(([key, method]) => {
    const row = rpcs[key] ?? {};
    if (row.skip) return [];
    const [signer] = method.request.signers ?? [];
    if (signer === "authority") return [proposalLeaf(rpcPlan(method, row, ["authority"]), module)];
    return [txLeaf(rpcPlan(method, row, signer === undefined ? [] : [signer]), module)];
  });
}

/** The messages of a module. */
export function moduleTxs(module: string, { tx }: ModuleTable): Command | undefined {
  if (tx === undefined) return undefined;
  return {
    name: module,
    summary: tx.short,
    commands: commandTree(leaves(module, tx), tx.groups ?? {}),
  };
}
