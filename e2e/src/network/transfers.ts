import { DEV_ACCOUNTS, DEV_VALIDATOR } from "@milkyway/app";
import { MsgSend } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { MsgUnjail } from "@milkyway/codec/gen/cosmos/slashing/v1beta1";
import { accounts, validators } from "@milkyway/core";
import { createPrivateKey, derivePrivateKey, mnemonicToSeed, signTxDirect } from "@milkyway/crypto";

/** An account of a developer chain that sends coins, one transaction after the other. */
export class Sender {
  readonly address: string;
  private readonly key: ReturnType<typeof createPrivateKey>;
  private readonly chainId: string;
  private readonly accountNumber: bigint;
  sequence = 0n;

  /** The account with an index; -1 is the validator of developer chains, which comes first in genesis. */
  constructor(index: number, chainId: string) {
    const account = DEV_ACCOUNTS[index] ?? DEV_VALIDATOR;
    this.address = account.address;
    this.key = createPrivateKey("secp256k1", derivePrivateKey(mnemonicToSeed(account.mnemonic)));
    this.chainId = chainId;
    this.accountNumber = BigInt(index + 1);
  }

  /** A signed transfer; the next one has the next number. */
  send(to: string, amount: bigint): Uint8Array {
    const coins = [{ denom: "umilk", amount }];
    const message = { fromAddress: this.address, toAddress: to, amount: coins };
    return this.sign(`/${MsgSend.typeName}`, MsgSend.encode(message));
  }

  /** Brings the validator of the account back that was away for too long. */
  unjail(): Uint8Array {
    const validatorAddr = validators.toText(accounts.fromText(this.address));
    return this.sign(`/${MsgUnjail.typeName}`, MsgUnjail.encode({ validatorAddr }));
  }

  private sign(typeUrl: string, value: Uint8Array): Uint8Array {
    return signTxDirect(
      {
        chainId: this.chainId,
        messages: [{ typeUrl, value }],
        fee: { amount: [], gasLimit: 200_000n, payer: "", granter: "" },
      },
      [{ key: this.key, accountNumber: this.accountNumber, sequence: this.sequence++ }],
    );
  }
}
