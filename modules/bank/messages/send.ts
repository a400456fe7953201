import type { MsgRpc } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { ensure, type MsgHandler, parseAddress, sdkErrors } from "@milkyway/core";
import { ensurePositive } from "../checkInputOutputs.ts";
import type { BankModuleDeps } from "../moduleDeps.ts";

/**
 * Sends coins from the signer.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/bank/keeper/msg_server.go
 */
export const send: MsgHandler<BankModuleDeps, MsgRpc["send"]> = {
  handle(ctx, { bank }, { fromAddress, toAddress, amount }) {
    const from = parseAddress(fromAddress, "invalid from address");
    const to = parseAddress(toAddress, "invalid to address");
    ensurePositive(amount);
    bank.isSendEnabledCoins(ctx, amount);
    ensure(
      !bank.blockedAddr(to),
      sdkErrors.unauthorized,
      () => `${toAddress} is not allowed to receive funds`,
    );
    bank.sendCoins(ctx, from, to, amount);
    return {};
  },
};
