import type { MsgRpc } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { accounts, ensure, type MsgHandler, sdkErrors } from "@milkyway/core";
import { checkInputOutputs } from "../checkInputOutputs.ts";
import { bankErrors } from "../errors.ts";
import type { BankModuleDeps } from "../moduleDeps.ts";

/** Sends coins from one signer to several receivers. */
export const multiSend: MsgHandler<BankModuleDeps, MsgRpc["multiSend"]> = {
  handle(ctx, { bank }, { inputs, outputs }) {
    const [input] = inputs;
    if (input === undefined) throw bankErrors.noInputs.wrap();
    ensure(inputs.length === 1, bankErrors.multipleSenders);
    ensure(outputs.length > 0, bankErrors.noOutputs);
    checkInputOutputs(input, outputs);
    bank.isSendEnabledCoins(ctx, input.coins);
    for (const { address } of outputs)
      ensure(
        !bank.blockedAddr(accounts.fromText(address)),
        sdkErrors.unauthorized,
        () => `${address} is not allowed to receive funds`,
      );
    bank.inputOutputCoins(ctx, input, outputs);
    return {};
  },
};
