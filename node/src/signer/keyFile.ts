/** Key files of a node. @see https://github.com/cometbft/cometbft/blob/v0.38.19/privval/file.go */
import { toBase64, toHex } from "@milkyway/bytes";
import type { JsonValue } from "@milkyway/codec";
import {
  asBase64,
  asObject,
  CometError,
  ed25519Key,
  keyAddress,
  keyToJson,
  parseObject,
} from "@milkyway/comet";
import { ed25519PublicKey } from "@milkyway/crypto";

const PRIVATE = "tendermint/PrivKeyEd25519";

const privateJson = (key: Uint8Array) => ({ type: PRIVATE, value: toBase64(key) });

function readPrivate(json: JsonValue | undefined, what: string): Uint8Array {
  const key = asObject(json, `priv_key of ${what}`);
  if (key.type !== PRIVATE) throw new CometError(`unknown type of private key in ${what}`);
  const bytes = asBase64(key.value, "value");
  if (bytes.length !== 64)
    throw new CometError(`the private key in ${what} has ${bytes.length} bytes, not 64`);
  return bytes;
}

/** The file `priv_validator_key.json` for a private key of 64 bytes. */
export function validatorKeyToJson(key: Uint8Array): string {
  const pubKey = ed25519Key(ed25519PublicKey(key));
  const address = toHex(keyAddress(pubKey)).toUpperCase();
  const file = { address, pub_key: keyToJson(pubKey), priv_key: privateJson(key) };
  return JSON.stringify(file, undefined, 2);
}

/** The private key of 64 bytes in a file `priv_validator_key.json`; what else it says follows from that. */
export function validatorKeyFromJson(text: string): Uint8Array {
  const what = "the validator's key file";
  return readPrivate(parseObject(text, what).priv_key, what);
}

/** The file `node_key.json` for a private key of 64 bytes. */
export function nodeKeyToJson(key: Uint8Array): string {
  return JSON.stringify({ priv_key: privateJson(key) });
}

/** The private key of 64 bytes in a file `node_key.json`. */
export function nodeKeyFromJson(text: string): Uint8Array {
  const what = "the node's key file";
  return readPrivate(parseObject(text, what).priv_key, what);
}

/** The id by which a node with this private key is known to peers: the address of its key in lower-case hex. */
export function nodeId(key: Uint8Array): string {
  return toHex(keyAddress(ed25519Key(ed25519PublicKey(key))));
}
