import type { SignerData, TypeRegistry } from "@milkyway/codec";
import type { Metadata } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import type { Address, AnteStep, Ctx, Tx, TxMsg } from "@milkyway/core";
import type { PublicKey } from "@milkyway/crypto";
import type { Coins, DecCoins } from "@milkyway/math";
import type { AuthKeeper } from "../keeper.ts";

/** What the steps read and change of accounts. */
export type AnteAuth = Pick<AuthKeeper, "getAccount" | "setAccount" | "getParams">;

/** What pays a fee. */
export interface FeeDeps {
  readonly auth: AnteAuth;
  readonly bank: {
    sendCoinsFromAccountToModule(ctx: Ctx, from: Address, module: string, coins: Coins): void;
  };
  readonly feegrant: {
    /** Takes a fee from what the granter allows; throws if that does not cover it. */
    useGrantedFees(
      ctx: Ctx,
      granter: Address,
      grantee: Address,
      fee: Coins,
      messages: readonly TxMsg[],
    ): void;
  };
  /** Lowest prices of gas at which this node takes a transaction into its mempool. */
  minGasPrices(): DecCoins;
}

/** What checks signatures. */
export interface SignatureDeps {
  readonly auth: AnteAuth;
  readonly registry: TypeRegistry;
  readonly bank: { getDenomMetadata(ctx: Ctx, denom: string): Metadata | undefined };
  /** Whether a signature is by the key, from memory if it was checked before. */
  verify(key: PublicKey, signBytes: Uint8Array, signature: Uint8Array): boolean;
  /** Whether a signature of a transaction is known to be by the key over what the signer has to sign. */
  isVerifiedAhead(tx: Tx, index: number, key: PublicKey, signer: SignerData): boolean;
}

/** Everything the chain of steps asks for. */
export interface AnteDeps extends FeeDeps, SignatureDeps {
  readonly bank: FeeDeps["bank"] & SignatureDeps["bank"];
  /** Takes transactions without any signature as signed by all whom they name: for developer chains and simulations. */
  readonly acceptsUnsigned?: boolean;
  /** This node's limit for simulations, if it is set. */
  readonly simulationGasLimit: bigint | undefined;
  /** Counts the transactions of a block, for contracts. */
  readonly countTx: AnteStep;
  /** Refuses transactions that relay only what was relayed before. */
  readonly refuseRedundantRelay: AnteStep;
}
