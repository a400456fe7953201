import { Query } from "@milkyway/codec/gen/cosmos/auth/v1beta1";
import { CliError } from "../../cliError.ts";
import type { Invocation } from "../../command.ts";
import type { Chain } from "../rpc/chain.ts";
import { QueryFailure } from "../rpc/queryFailure.ts";

/** What a chain must be told of an account by a signature. */
export interface AccountState {
  readonly accountNumber: bigint;
  readonly sequence: bigint;
}

/** Number and sequence of an account. */
export async function accountState(chain: Chain, address: string): Promise<AccountState> {
  try {
    const { info } = await chain.query(Query.typeName, Query.methods.accountInfo, { address });
    if (info !== undefined) return { accountNumber: info.accountNumber, sequence: info.sequence };
  } catch (error) {
    if (!(error instanceof QueryFailure && error.isNotFound)) throw error;
  }
  throw new CliError(`account ${address} does not exist on ${await chain.chainId()}`, {
    hint: "An account comes to be when it first receives coins: send it some, or ask a faucet.",
  });
}

/** As `accountState`; what flags give is not asked for. */
export async function signerState(
  { flags }: Invocation,
  chain: Chain,
  address: string,
): Promise<AccountState> {
  const given = {
    accountNumber: flags.integer("account-number"),
    sequence: flags.integer("sequence"),
  };
  const [hasNumber, hasSequence] = [flags.isSet("account-number"), flags.isSet("sequence")];
  if (flags.isOn("offline")) {
    if (hasNumber && hasSequence) return given;
    throw new CliError("--offline asks no node: --account-number and --sequence must be given too");
  }
  if (hasNumber && hasSequence) return given;
  const asked = await accountState(chain, address);
  return {
    accountNumber: hasNumber ? given.accountNumber : asked.accountNumber,
    sequence: hasSequence ? given.sequence : asked.sequence,
  };
}

/** The chain's id: from the flag, else from the node. */
export async function chainIdOf({ flags }: Invocation, chain: Chain): Promise<string> {
  const given = flags.text("chain-id");
  if (given !== "") return given;
  if (flags.isOn("offline"))
    throw new CliError("--offline asks no node: --chain-id must be given too");
  return chain.chainId();
}
