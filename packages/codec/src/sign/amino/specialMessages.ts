/** Messages with an amino encoding of their own (`amino.message_encoding`). */
import { toBase64 } from "@milkyway/bytes";
import { BaseAccount } from "../../gen/cosmos/auth/v1beta1.ts";
import { goString } from "../../json/goString.ts";
import type { MessageType } from "../../schema.ts";
import { type PresentFields, presentByName, presentFields, type Raw } from "../presentFields.ts";

type EncodeMessage = (fields: PresentFields, encodeAny: (bytes: Uint8Array) => string) => string;

const keyField: EncodeMessage = (fields) => {
  const key = presentByName(fields, "key") as Uint8Array | undefined;
  return key === undefined ? "null" : `"${toBase64(key)}"`;
};

const threshold: EncodeMessage = (fields, encodeAny) => {
  const keys = (presentByName(fields, "public_keys") ?? []) as readonly Uint8Array[];
  const count = presentByName(fields, "threshold") ?? 0;
  return `{"pubkeys":[${keys.map(encodeAny).join(",")}],"threshold":"${count}"}`;
};

const moduleAccount: EncodeMessage = (fields) => {
  const base = presentByName(fields, "base_account") as Uint8Array | undefined;
  const account = base && presentFields(BaseAccount, base);
  const of = (name: string, zero: Raw) => (account && presentByName(account, name)) ?? zero;
  const name = (presentByName(fields, "name") ?? "") as string;
  const permissions = presentByName(fields, "permissions") as readonly string[] | undefined;
  const entries = [
    `"account_number":${of("account_number", 0n)}`,
    `"address":${goString(of("address", "") as string)}`,
    `"name":${goString(name)}`,
    `"permissions":${permissions ? `[${permissions.map(goString).join(",")}]` : "null"}`,
    `"public_key":""`,
    `"sequence":${of("sequence", 0n)}`,
  ];
  return `{${entries.join(",")}}`;
};

const encodings: Readonly<Record<string, EncodeMessage>> = {
  key_field: keyField,
  threshold_string: threshold,
  module_account: moduleAccount,
};

/** The encoding that a message type asks for, if any. */
export function specialMessage({ aminoEncoding }: MessageType<unknown>): EncodeMessage | undefined {
  return aminoEncoding === undefined ? undefined : encodings[aminoEncoding];
}
