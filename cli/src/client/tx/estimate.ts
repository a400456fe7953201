import { SignMode } from "@milkyway/codec/gen/cosmos/tx/signing/v1beta1";
import { Service } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import {
  addSignature,
  emptyMultisignature,
  encodePublicKey,
  encodeSignatureData,
  type PublicKey,
  Secp256k1PublicKey,
  type SignatureData,
} from "@milkyway/crypto";
import { CliError } from "../../cliError.ts";
import type { Chain } from "../rpc/chain.ts";
import { QueryFailure } from "../rpc/queryFailure.ts";
import { encodeParts, type TxParts } from "./txParts.ts";

/**
 * Gas that the chain charges in a block and not in a simulation: it counts the transactions of a block for contracts,
 * for some 3,450.
 */
const NOT_SIMULATED = 4_000n;

/** A key for accounts whose own one is not known, so that it costs what theirs will. */
const STAND_IN = new Secp256k1PublicKey(new Uint8Array(33).fill(2));

/** A signature as long as that of the key will be. */
function placeholder(key: PublicKey): SignatureData {
  if (key.kind !== "multisig")
    return { mode: SignMode.SIGN_MODE_DIRECT, signature: new Uint8Array(64).fill(1) };
  let data = emptyMultisignature(key);
  for (const member of key.publicKeys.slice(0, key.threshold))
    data = addSignature(key, data, member, {
      mode: SignMode.SIGN_MODE_LEGACY_AMINO_JSON,
      signature: new Uint8Array(64).fill(1),
    });
  return data;
}

/** Someone who will sign. */
export interface ComingSigner {
  readonly publicKey: PublicKey | undefined;
  readonly sequence: bigint;
}

function withPlaceholders(parts: TxParts, signers: readonly ComingSigner[]): TxParts {
  const signed = signers.map(({ publicKey = STAND_IN, sequence }) => {
    const { modeInfo, signature } = encodeSignatureData(placeholder(publicKey));
    return { info: { publicKey: encodePublicKey(publicKey), modeInfo, sequence }, signature };
  });
  return {
    ...parts,
    signerInfos: signed.map(({ info }) => info),
    signatures: signed.map(({ signature }) => signature),
  };
}

/** The gas that a transaction uses, fee and signatures included; throws a sentence when it would fail. */
export async function simulatedGas(
  chain: Chain,
  parts: TxParts,
  signers: readonly ComingSigner[],
): Promise<bigint> {
  const txBytes = encodeParts(withPlaceholders(parts, signers));
  try {
    const request = { tx: undefined, txBytes };
    const { gasInfo } = await chain.query(Service.typeName, Service.methods.simulate, request);
    return (gasInfo?.gasUsed ?? 0n) + NOT_SIMULATED;
  } catch (error) {
    if (!(error instanceof QueryFailure)) throw error;
    const reason = error.message.replace(/ with gas used: '\d+'.*$/s, "");
    throw new CliError(`the transaction would fail: ${reason}`, {
      hint: "It was simulated and not sent; --gas with a number sends it without.",
    });
  }
}
