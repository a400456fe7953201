/** Our results in the form in which the vectors hold theirs. */
import { toBase64, toHex } from "@milkyway/bytes";
import { printableText } from "@milkyway/codec";
import type {
  ExecTxResult,
  ResponseFinalizeBlock,
  ValidatorUpdate,
} from "@milkyway/codec/gen/tendermint/abci";
import type { Event } from "@milkyway/core";
import type { VectorTxResult } from "./vector.ts";

type Events = readonly (Event | ExecTxResult["events"][number])[];

const events = (list: Events) =>
  list.map(({ type, attributes }) => ({
    type,
    attributes: attributes.map(({ key, value, index }) => [key, printableText(value), index]),
  }));

const validators = (updates: readonly ValidatorUpdate[]) =>
  updates.map(({ pubKey, power }) => ({
    pub_key_type: pubKey.ed25519 ? "ed25519" : "secp256k1",
    pub_key: toBase64(pubKey.ed25519 ?? pubKey.secp256k1 ?? new Uint8Array(0)),
    power: Number(power),
  }));

export const view = {
  events,
  validators,
  /** What consensus and clients see of a transaction, without the gas it used. */
  tx: (result: ExecTxResult) => ({
    code: result.code,
    codespace: result.codespace,
    data: toBase64(result.data),
    gas_wanted: Number(result.gasWanted),
    events: events(result.events),
  }),
  recordedTx: ({ code, codespace, data, gas_wanted, events: recorded }: VectorTxResult) => ({
    code,
    codespace,
    data,
    gas_wanted,
    events: recorded ?? [],
  }),
  appHash: ({ appHash }: ResponseFinalizeBlock) => toHex(appHash),
};
