import { type JsonValue, toJson } from "@milkyway/codec";
import { PubKey } from "@milkyway/codec/gen/cosmos/crypto/ed25519";
import {
  type CommissionRates,
  Description,
  MsgCreateValidator,
} from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import { AuthInfo, Tx, TxBody, TxRaw } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { validators } from "@milkyway/core";
import { type PrivateKey, signTxDirect } from "@milkyway/crypto";
import { type Coin, parseDec } from "@milkyway/math";
import { registry } from "../registry.ts";

/** A validator that a new chain begins with. */
export interface GenesisValidator {
  /** Key of the account that operates it and delegates to it. */
  readonly key: PrivateKey;
  /** The 32 bytes with which its blocks are signed (ed25519). */
  readonly consensusKey: Uint8Array;
  readonly moniker: string;
  readonly selfDelegation: Coin;
  readonly chainId: string;
  /** Where peers find it: `id@host:port`. */
  readonly memo?: string;
  readonly description?: Partial<Omit<Description, "moniker">>;
  readonly commission?: CommissionRates;
  readonly minSelfDelegation?: bigint;
}

const COMMISSION: CommissionRates = {
  rate: parseDec("0.1"),
  maxRate: parseDec("0.2"),
  maxChangeRate: parseDec("0.01"),
};

function createValidator(validator: GenesisValidator): MsgCreateValidator {
  const { key, consensusKey, moniker, selfDelegation } = validator;
  return MsgCreateValidator.create({
    description: Description.create({ ...validator.description, moniker }),
    commission: validator.commission ?? COMMISSION,
    minSelfDelegation: validator.minSelfDelegation ?? 1n,
    validatorAddress: validators.toText(key.publicKey.address),
    pubkey: { typeUrl: `/${PubKey.typeName}`, value: PubKey.encode({ key: consensusKey }) },
    value: selfDelegation,
  });
}

/** The signed transaction that creates a validator, in the JSON form of the genesis of genutil. */
export function genTxJson(validator: GenesisValidator): JsonValue {
  const value = MsgCreateValidator.encode(createValidator(validator));
  const bytes = signTxDirect(
    {
      chainId: validator.chainId,
      messages: [{ typeUrl: `/${MsgCreateValidator.typeName}`, value }],
      fee: { amount: [], gasLimit: 200_000n, payer: "", granter: "" },
      ...(validator.memo === undefined ? {} : { memo: validator.memo }),
    },
    [{ key: validator.key, accountNumber: 0n, sequence: 0n }],
  );
  const { bodyBytes, authInfoBytes, signatures } = TxRaw.decode(bytes);
  const body = TxBody.decode(bodyBytes);
  return toJson(Tx, { body, authInfo: AuthInfo.decode(authInfoBytes), signatures }, registry);
}
