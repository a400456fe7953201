import { registry } from "@milkyway/app";
import {
  type Any,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type MessageType,
} from "@milkyway/codec";
import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, required } from "../../command.ts";
import { openKeyring } from "../keyring/openKeyring.ts";
import { messageOf } from "../table/messageOf.ts";
import { resolveAddresses } from "../table/resolveAddresses.ts";
import { addressText } from "../values/addresses.ts";
import { createTextReader, type TextReader } from "../values/textReader.ts";
import { sendTx } from "./sendTx.ts";
import { type Signer, signerOfFlags } from "./signer.ts";
import { parseJson, readText } from "./txFile.ts";
import { txFlags } from "./txFlags.ts";

/** The messages in a file: a list, an object with `messages`, or a transaction. */
function listOf(json: JsonValue, path: string): readonly JsonValue[] {
  const inner = isJsonObject(json) && isJsonObject(json.body) ? json.body : json;
  const list = isJsonObject(inner) ? inner.messages : inner;
  if (Array.isArray(list) && list.length > 0) return list as readonly JsonValue[];
  throw new CliError(`${path} holds no messages`, {
    hint: `It holds a list such as [{"@type": "/cosmos.bank.v1beta1.MsgSend", …}, …].`,
  });
}

/** The JSON with the signer filled in where it is left out. */
function withSigner(type: MessageType<unknown>, json: JsonObject, { bytes, address }: Signer) {
  const [name = ""] = type.signers ?? [];
  const field = type.fields.find((one) => one.name === name);
  if (field?.kind !== "string" || (json[name] ?? "") !== "") return json;
  const isValidator = field.scalar === "ValidatorAddressString";
  return { ...json, [name]: isValidator ? addressText(bytes, "validator") : address };
}

async function messageFrom(
  json: JsonValue,
  where: string,
  signer: Signer,
  reader: TextReader,
): Promise<Any> {
  const url = isJsonObject(json) ? json["@type"] : undefined;
  if (!isJsonObject(json) || typeof url !== "string") throw new CliError(`${where} has no "@type"`);
  const type = registry.find(url);
  if (type?.signers === undefined) throw new CliError(`${where}: there is no message ${url}`);
  const { "@type": _, ...fields } = json;
  const filled = withSigner(type, fields, signer);
  const resolved = (await resolveAddresses(type, filled, reader)) as JsonObject;
  try {
    return { typeUrl: `/${type.typeName}`, value: type.encode(messageOf(type, resolved)) };
  } catch (error) {
    if (error instanceof CliError) throw new CliError(`${where}: ${error.message}`);
    throw error;
  }
}

async function batch(invocation: Invocation): Promise<number> {
  const [path = ""] = invocation.args;
  const list = listOf(parseJson(await readText(path, invocation), path), path);
  const keyring = openKeyring(invocation);
  const signer = await signerOfFlags(invocation, keyring, undefined);
  const reader = createTextReader(() => keyring);
  const messages: Any[] = [];
  for (const [at, json] of list.entries())
    messages.push(await messageFrom(json, `message ${at} of ${path}`, signer, reader));
  return sendTx(invocation, { messages, signer, keyring });
}

/** `tx batch`. */
export const batchCommand: Command = {
  name: "batch",
  summary: "Send several messages in one transaction",
  description: `Send several messages in one transaction: all take effect, or none.

The file holds a list of messages as JSON, each with its "@type". Names of keys may stand for addresses, and the signer may
be left out.`,
  args: [required("file")],
  flags: txFlags,
  examples: ["milkywayd tx batch messages.json --from alice"],
  run: batch,
};
