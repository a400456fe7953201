import { readFileSync, writeFileSync } from "node:fs";
import { registry } from "@milkyway/app";
import {
  fromJson,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  stringifyJson,
  toJson,
} from "@milkyway/codec";
import { Tx } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { CliError } from "../../cliError.ts";
import type { Invocation } from "../../command.ts";
import { type FlagTable, textFlag } from "../../flag.ts";
import { partsOf, type TxParts, txOf } from "./txParts.ts";

/** `--output-document`. */
export const documentFlags: FlagTable = {
  "output-document": textFlag("write to this file instead of printing"),
};

/** The text of a file that the user named; `-` is standard input. */
export async function readText(path: string, { terminal }: Invocation): Promise<string> {
  if (path === "-") return terminal.readAll();
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new CliError(
      `cannot read ${path}: ${code === "ENOENT" ? "there is no such file" : code}`,
    );
  }
}

/** JSON of a text that the user gave; `where` says where. */
export function parseJson(text: string, where: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`${where} is no JSON: ${reason}`);
  }
}

/** A transaction in JSON. */
export function txFromJson(json: JsonValue, where: string): TxParts {
  if (!isJsonObject(json) || !isJsonObject(json.body))
    throw new CliError(`${where} holds no transaction: it has no "body"`, {
      hint: "Make one with --generate-only.",
    });
  try {
    return partsOf(fromJson(Tx, json, registry));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`${where} holds no transaction: ${reason}`);
  }
}

/** The transaction in a file. */
export async function readTxFile(path: string, invocation: Invocation): Promise<TxParts> {
  return txFromJson(parseJson(await readText(path, invocation), path), path);
}

export function txJson(parts: TxParts): JsonObject {
  return toJson(Tx, txOf(parts), registry);
}

/** Prints lines, or writes them to the file that the user named. */
export function writeDocument({ flags, terminal }: Invocation, lines: readonly JsonValue[]): void {
  const texts = lines.map(stringifyJson);
  const path = flags.text("output-document");
  if (path === "") {
    for (const text of texts) terminal.out(text);
    return;
  }
  try {
    writeFileSync(path, texts.map((text) => `${text}\n`).join(""), { mode: 0o644 });
  } catch (error) {
    throw new CliError(`cannot write ${path}: ${error instanceof Error ? error.message : error}`);
  }
}
