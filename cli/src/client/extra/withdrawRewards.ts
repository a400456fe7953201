import type { Any } from "@milkyway/codec";
import {
  MsgWithdrawDelegatorReward,
  MsgWithdrawValidatorCommission,
  Query,
} from "@milkyway/codec/gen/cosmos/distribution/v1beta1";
import { CliError } from "../../cliError.ts";
import { type Command, type Invocation, required } from "../../command.ts";
import { integerFlag, switchFlag } from "../../flag.ts";
import { chainOf } from "../chainFlags.ts";
import { openKeyring } from "../keyring/openKeyring.ts";
import { sendTx } from "../tx/sendTx.ts";
import { signerOfFlags } from "../tx/signer.ts";
import { txFlags } from "../tx/txFlags.ts";
import { createTextReader } from "../values/textReader.ts";

function withdrawal(delegatorAddress: string, validatorAddress: string): Any {
  const value = MsgWithdrawDelegatorReward.encode({ delegatorAddress, validatorAddress });
  return { typeUrl: `/${MsgWithdrawDelegatorReward.typeName}`, value };
}

function commission(validatorAddress: string): Any {
  const value = MsgWithdrawValidatorCommission.encode({ validatorAddress });
  return { typeUrl: `/${MsgWithdrawValidatorCommission.typeName}`, value };
}

async function withdraw(invocation: Invocation): Promise<number> {
  const keyring = openKeyring(invocation);
  const signer = await signerOfFlags(invocation, keyring, undefined);
  const reader = createTextReader(() => keyring);
  const [text = ""] = invocation.args;
  const validator = await reader.address(text, "validator", "argument validator-addr");
  const messages = [
    withdrawal(signer.address, validator),
    ...(invocation.flags.isOn("commission") ? [commission(validator)] : []),
  ];
  return sendTx(invocation, { messages, signer, keyring });
}

/** `tx distribution withdraw-rewards`. */
export const withdrawRewardsCommand: Command = {
  name: "withdraw-rewards",
  summary: "Withdraw the rewards of one delegation, and the validator's commission if asked to",
  args: [required("validator-addr")],
  flags: {
    ...txFlags,
    commission: switchFlag("withdraw the commission too, as the validator's owner"),
  },
  examples: [
    "milkywayd tx distribution withdraw-rewards milkvaloper1fzl6tt9f4uh5va3yv3pp648r33hxl5zk6mx6fz --from alice",
  ],
  run: withdraw,
};

async function withdrawAll(invocation: Invocation): Promise<number> {
  const keyring = openKeyring(invocation);
  const signer = await signerOfFlags(invocation, keyring, undefined);
  if (invocation.flags.isOn("offline"))
    throw new CliError("--offline asks no node, and which validators there are is asked of one");
  const { validators } = await chainOf(invocation).query(
    Query.typeName,
    Query.methods.delegatorValidators,
    { delegatorAddress: signer.address },
  );
  if (validators.length === 0) throw new CliError(`${signer.address} delegates to no validator`);
  const most = Number(invocation.flags.integer("max-msgs")) || validators.length;
  for (let at = 0; at < validators.length; at += most) {
    const messages = validators
      .slice(at, at + most)
      .map((validator) => withdrawal(signer.address, validator));
    const code = await sendTx(invocation, { messages, signer, keyring });
    if (code !== 0) return code;
  }
  return 0;
}

/** `tx distribution withdraw-all-rewards`. */
export const withdrawAllRewardsCommand: Command = {
  name: "withdraw-all-rewards",
  summary: "Withdraw the rewards of all one's delegations",
  flags: {
    ...txFlags,
    "max-msgs": integerFlag("most withdrawals in one transaction; 0 for no limit"),
  },
  examples: ["milkywayd tx distribution withdraw-all-rewards --from alice"],
  run: withdrawAll,
};
