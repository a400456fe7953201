import { registry } from "@milkyway/app";
import { type Any, stringifyJson, toJson } from "@milkyway/codec";
import { Tx } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import { CliError } from "../../cliError.ts";
import type { Invocation } from "../../command.ts";
import { chainOf } from "../chainFlags.ts";
import type { Keyring } from "../keyring/keyring.ts";
import type { Chain } from "../rpc/chain.ts";
import { isAddressLike } from "../values/addresses.ts";
import { accountState, chainIdOf, signerState } from "./accountState.ts";
import { broadcastTx } from "./broadcastTx.ts";
import { simulatedGas } from "./estimate.ts";
import { adjustedGas, feeOf, feeWish, GAS_WITHOUT_NODE, givenFee, givenGas } from "./fee.ts";
import { type Signer, signerOf } from "./signer.ts";
import { SIGN_MODES, type Signing, withSignatures } from "./signParts.ts";
import { encodeParts, type TxParts, txOf, unsignedParts } from "./txParts.ts";

/** Messages to send, and who signs. */
export interface Sending {
  readonly messages: readonly Any[];
  readonly signer: Signer;
  readonly keyring: Keyring;
}

function refuseUnsupported({ flags }: Invocation): void {
  if (flags.isOn("ledger")) throw new CliError("--ledger is not supported");
  if (flags.isOn("unordered"))
    throw new CliError("--unordered is not supported: transactions of an account have an order");
  if (flags.isOn("aux")) throw new CliError("--aux is not supported; use --fee-payer");
  if (flags.list("tip").length > 0) throw new CliError("--tip is not supported");
  if (flags.isOn("generate-only") && flags.isOn("dry-run"))
    throw new CliError("--generate-only and --dry-run cannot both be given");
}

async function addressOf(text: string, keyring: Keyring, invocation: Invocation): Promise<string> {
  if (text === "" || isAddressLike(text)) return text;
  return (await signerOf(text, keyring, invocation)).address;
}

async function bare(sending: Sending, invocation: Invocation): Promise<TxParts> {
  const { flags } = invocation;
  const { messages, keyring } = sending;
  const timeoutHeight = flags.integer("timeout-height");
  if (timeoutHeight < 0n) throw new CliError("--timeout-height cannot be negative");
  const payer = await addressOf(flags.text("fee-payer"), keyring, invocation);
  const granter = await addressOf(flags.text("fee-granter"), keyring, invocation);
  const memo = flags.text("note") || flags.text("memo");
  const fee = { amount: [], gasLimit: 0n, payer, granter };
  return unsignedParts(messages, fee, { memo, timeoutHeight });
}

/** All who sign: the sender, and who pays the fee. */
async function signingsOf(
  { signer, keyring }: Sending,
  invocation: Invocation,
  chain: Chain,
  payer: string,
): Promise<readonly Signing[]> {
  const { flags } = invocation;
  const isSigned = !flags.isOn("dry-run") && !flags.isOn("generate-only");
  const chainId = isSigned ? await chainIdOf(invocation, chain) : "";
  const terms = { chainId, mode: SIGN_MODES[flags.text("sign-mode")] ?? 1 };
  const own = await signerState(invocation, chain, signer.address);
  const first: Signing = { signer, terms: { ...own, ...terms } };
  if (payer === "" || payer === signer.address) return [first];
  if (flags.isOn("offline"))
    throw new CliError("two accounts sign when another one pays the fee, and --offline knows one", {
      hint: "Print the transaction with --generate-only, and have each sign it with 'tx sign'.",
    });
  const other = await signerOf(payer, keyring, invocation);
  const state = await accountState(chain, other.address);
  return [first, { signer: other, terms: { ...state, ...terms } }];
}

async function priced(
  parts: TxParts,
  signings: readonly Signing[],
  invocation: Invocation,
  chain: Chain,
): Promise<TxParts> {
  const wish = await feeWish(invocation, chain);
  const given = givenGas(invocation);
  const { flags, terminal } = invocation;
  if (given !== undefined && !flags.isOn("dry-run"))
    return { ...parts, fee: feeOf(wish, given, parts.fee) };
  const signers = signings.map(({ signer, terms }) => ({
    publicKey: signer.publicKey,
    sequence: terms.sequence,
  }));
  const roughly = await simulatedGas(chain, parts, signers);
  const fee = feeOf(wish, adjustedGas(invocation, roughly), parts.fee);
  const used = await simulatedGas(chain, { ...parts, fee }, signers);
  const gas = adjustedGas(invocation, used);
  terminal.err(`gas estimate: ${gas}`);
  return { ...parts, fee: feeOf(wish, gas, parts.fee) };
}

async function confirm({ flags, terminal }: Invocation, parts: TxParts): Promise<void> {
  if (flags.isOn("yes")) return;
  terminal.err(stringifyJson(toJson(Tx, txOf(parts), registry)));
  const answer = await terminal.ask("confirm transaction before signing and broadcasting [y/N]: ");
  if (/^y(?:es)?$/i.test(answer?.trim() ?? "")) return;
  throw new CliError("the transaction was not sent", {
    hint: "Answer y to send it, or give -y not to be asked.",
  });
}

/** Makes a transaction of messages, and prints, simulates, or signs and sends it as flags say. */
export async function sendTx(invocation: Invocation, sending: Sending): Promise<number> {
  refuseUnsupported(invocation);
  const { flags, terminal } = invocation;
  const chain = chainOf(invocation);
  const parts = await bare(sending, invocation);
  const print = (tx: TxParts) => terminal.out(stringifyJson(toJson(Tx, txOf(tx), registry)));
  if (flags.isOn("generate-only") && !(flags.isSet("gas") && flags.text("gas") === "auto")) {
    const gas = givenGas(invocation) ?? GAS_WITHOUT_NODE;
    print({ ...parts, fee: feeOf(givenFee(invocation), gas, parts.fee) });
    return 0;
  }
  const signings = await signingsOf(sending, invocation, chain, parts.fee.payer);
  const complete = await priced(parts, signings, invocation, chain);
  if (flags.isOn("generate-only")) print(complete);
  if (flags.isOn("dry-run") || flags.isOn("generate-only")) return 0;
  await confirm(invocation, complete);
  return broadcastTx(invocation, chain, encodeParts(withSignatures(complete, signings)));
}
