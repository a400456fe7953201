import { existsSync, writeFileSync } from "node:fs";
import { registry } from "@milkyway/app";
import { isJsonObject, type JsonObject, type JsonValue, toJson } from "@milkyway/codec";
import { MsgSubmitProposal } from "@milkyway/codec/gen/cosmos/gov/v1beta1";
import { ParameterChangeProposal } from "@milkyway/codec/gen/cosmos/params/v1beta1";
import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, required } from "../../command.ts";
import { textFlag } from "../../flag.ts";
import { openKeyring } from "../keyring/openKeyring.ts";
import { messageOf } from "../table/messageOf.ts";
import { govAddress } from "../tx/proposal.ts";
import { sendTx } from "../tx/sendTx.ts";
import { signerOfFlags } from "../tx/signer.ts";
import { parseJson, readText } from "../tx/txFile.ts";
import { txFlags } from "../tx/txFlags.ts";
import { coinsJson } from "../values/coins.ts";

/** Types of all messages that governance alone may send. */
function authorityMessages(): readonly string[] {
  return registry.messages
    .filter(({ signers, typeName }) => signers?.[0] === "authority" && typeName.includes(".Msg"))
    .map(({ typeName }) => typeName)
    .sort();
}

function emptyMessage(typeName: string): JsonObject {
  const type = registry.get(typeName);
  if (type === undefined || !authorityMessages().includes(typeName))
    throw new CliError(`governance sends no message ${JSON.stringify(typeName)}`, {
      hint: `It sends ${authorityMessages().slice(0, 3).join(", ")} and others: see commands that end in -proposal.`,
    });
  const message = toJson(type, type.create(), registry);
  return { "@type": `/${typeName}`, ...message, authority: govAddress() };
}

async function draft({ terminal, flags }: Invocation): Promise<void> {
  const ask = async (question: string) => ((await terminal.ask(`${question}: `)) ?? "").trim();
  const title = await ask("Title");
  const summary = await ask("Summary");
  const deposit = await ask("Deposit, as 10000000umilk");
  coinsJson(deposit, "the deposit");
  const typeName = (await ask("Type of the message, or nothing for a text")).replace(/^\//, "");
  const messages = typeName === "" ? [] : [emptyMessage(typeName)];
  const path = flags.text("file");
  if (existsSync(path)) throw new CliError(`${path} is there already; name another --file`);
  const proposal = { messages, metadata: "", deposit, title, summary, expedited: false };
  writeFileSync(path, `${JSON.stringify(proposal, undefined, 2)}\n`);
  terminal.err(`${path} was written: complete it, then 'milkywayd tx gov submit-proposal ${path}'`);
}

/** `tx gov draft-proposal`. */
export const draftProposalCommand: Command = {
  name: "draft-proposal",
  summary: "Ask for the parts of a proposal, and write it to a file",
  flags: { file: textFlag("file to write", "draft_proposal.json") },
  examples: ["milkywayd tx gov draft-proposal"],
  run: draft,
};

/** The value of a parameter is JSON within a text. */
function change(json: JsonValue): JsonObject {
  if (!isJsonObject(json)) throw new CliError("a change needs subspace, key and value");
  const { subspace = "", key = "", value = null } = json;
  return { subspace, key, value: typeof value === "string" ? value : JSON.stringify(value) };
}

async function changeParameters(invocation: Invocation): Promise<number> {
  const [path = ""] = invocation.args;
  const json = parseJson(await readText(path, invocation), path);
  if (!isJsonObject(json) || !Array.isArray(json.changes))
    throw new CliError(`${path} needs title, description, changes and deposit`);
  const keyring = openKeyring(invocation);
  const signer = await signerOfFlags(invocation, keyring, undefined);
  const content = {
    "@type": `/${ParameterChangeProposal.typeName}`,
    title: json.title ?? "",
    description: json.description ?? "",
    changes: json.changes.map(change),
  };
  const message = messageOf(MsgSubmitProposal, {
    content,
    initial_deposit: coinsJson(String(json.deposit ?? ""), "the deposit"),
    proposer: signer.address,
  });
  const typeUrl = `/${MsgSubmitProposal.typeName}`;
  const messages = [{ typeUrl, value: MsgSubmitProposal.encode(message) }];
  return sendTx(invocation, { messages, signer, keyring });
}

/** `tx gov submit-legacy-proposal`. */
export const legacyProposalCommand: Command = {
  name: "submit-legacy-proposal",
  summary: "Propose as before proposals were messages",
  commands: [
    {
      name: "param-change",
      summary: "Propose to change parameters that no message changes",
      description: `Propose to change parameters that no message changes.

The file holds {"title": "…", "description": "…", "deposit": "10000000umilk", "changes": [{"subspace": "ibchooks", "key":
"AsyncAckAllowList", "value": []}]}.`,
      args: [required("proposal-file")],
      flags: txFlags,
      examples: ["milkywayd tx gov submit-legacy-proposal param-change proposal.json --from alice"],
      run: changeParameters,
    },
  ],
};
