import { type Bin, decodeBech32, encodeBech32 } from "@milkyway/bytes";
import { CliError } from "../../cliError.ts";

/** Which of its three forms an address is written in. */
export type AddressKind = "account" | "validator" | "consensus";

/** What addresses of each kind begin with. */
export const PREFIXES: Readonly<Record<AddressKind, string>> = {
  account: "milk",
  validator: "milkvaloper",
  consensus: "milkvalcons",
};

export function addressText(address: Bin, kind: AddressKind = "account"): string {
  return encodeBech32(PREFIXES[kind], address);
}

/** The bytes of an address of any kind; `undefined` when the text is no address. */
export function addressBytes(text: string): { kind: AddressKind; bytes: Bin } | undefined {
  try {
    const { hrp, data } = decodeBech32(text);
    const kinds: readonly AddressKind[] = ["account", "validator", "consensus"];
    const kind = kinds.find((name) => PREFIXES[name] === hrp);
    return kind && { kind, bytes: data };
  } catch {
    return undefined;
  }
}

/** Whether a text looks like an address rather than like the name of a key. */
export function isAddressLike(text: string): boolean {
  return /^[a-z]+1[02-9ac-hj-np-z]{20,}$/i.test(text);
}

/** Refuses a text that was meant as an address, and says what is wrong with it. */
export function refuseAddress(text: string, kind: AddressKind, source: string): never {
  let reason = `it must begin with ${PREFIXES[kind]}1`;
  try {
    const { hrp } = decodeBech32(text);
    if (hrp !== PREFIXES[kind]) reason = `it begins with ${hrp}1, not with ${PREFIXES[kind]}1`;
  } catch (error) {
    reason = error instanceof Error ? error.message : reason;
  }
  throw new CliError(`invalid address "${text}" for ${source}: ${reason}`);
}
