import { DEV_ACCOUNTS } from "@milkyway/app";
import { MsgSend } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { createPrivateKey, derivePrivateKey, mnemonicToSeed, signTxDirect } from "@milkyway/crypto";

/** An account of a developer chain that sends coins, one transaction after the other. */
export class Sender {
  readonly address: string;
  private readonly key: ReturnType<typeof createPrivateKey>;
  private readonly chainId: string;
  private readonly accountNumber: bigint;
  sequence = 0n;

  constructor(index: number, chainId: string) {
    const account = DEV_ACCOUNTS[index] as (typeof DEV_ACCOUNTS)[number];
    this.address = account.address;
    this.key = createPrivateKey("secp256k1", derivePrivateKey(mnemonicToSeed(account.mnemonic)));
    this.chainId = chainId;
    // The validator of developer chains comes first in genesis.
    this.accountNumber = BigInt(index + 1);
  }

  /** A signed transfer, and the sequence number after it. */
  send(to: string, amount: bigint): Uint8Array {
    const value = MsgSend.encode({
      fromAddress: this.address,
      toAddress: to,
      amount: [{ denom: "umilk", amount }],
    });
    return signTxDirect(
      {
        chainId: this.chainId,
        messages: [{ typeUrl: `/${MsgSend.typeName}`, value }],
        fee: { amount: [], gasLimit: 200_000n, payer: "", granter: "" },
      },
      [{ key: this.key, accountNumber: this.accountNumber, sequence: this.sequence++ }],
    );
  }
}
