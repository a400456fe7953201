import { fromUtf8, utf8 } from "@milkyway/bytes";
import { goString } from "@milkyway/codec";
import { fitsFields, readText } from "./fields.ts";
import type { GoJson } from "./goJson.ts";
import { parseFirstGoJson, parseGoJson } from "./parseGoJson.ts";

/** What a packet of a token transfer says. @see https://github.com/cosmos/ibc/tree/main/spec/app/ics-020-fungible-token-transfer */
export interface TokenPacketData {
  /** The denom on the sending chain, with the path that it took. */
  readonly denom: string;
  readonly amount: string;
  readonly sender: string;
  readonly receiver: string;
  readonly memo: string;
}

const FIELDS = ["denom", "amount", "sender", "receiver", "memo"] as const;

function read(json: GoJson, unknown: "refused" | "passed over"): TokenPacketData | undefined {
  const data = { denom: "", amount: "", sender: "", receiver: "", memo: "" };
  const reader = (name: (typeof FIELDS)[number]) => (value: GoJson) => {
    data[name] = readText(value, data[name]);
  };
  const readers = Object.fromEntries(FIELDS.map((name) => [name, reader(name)]));
  return fitsFields(json, readers, unknown) ? data : undefined;
}

/** The data of a packet, or nothing if it is no transfer. Fields it does not know are passed over. */
export function readPacketData(bytes: Uint8Array): TokenPacketData | undefined {
  const json = parseGoJson(fromUtf8(bytes));
  return json && read(json, "passed over");
}

/** As `readPacketData`, refusing fields it does not know; but what follows the data does not matter. */
export function readStrictPacketData(bytes: Uint8Array): TokenPacketData | undefined {
  const json = parseFirstGoJson(fromUtf8(bytes));
  return json && read(json, "refused");
}

/** The data as Go writes it, without empty fields. */
export function writePacketData(data: TokenPacketData): Uint8Array {
  const fields = FIELDS.filter((name) => data[name] !== "");
  return utf8(`{${fields.map((name) => `"${name}":${goString(data[name])}`).join(",")}}`);
}
