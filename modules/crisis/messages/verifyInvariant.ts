import type { MsgRpc, MsgVerifyInvariant } from "@milkyway/codec/gen/cosmos/crisis/v1beta1";
import { ensure, type MsgHandler, parseAddress, sdkErrors } from "@milkyway/core";
import { newCoins, Panic } from "@milkyway/math";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import type { CrisisDeps, NamedInvariant } from "../invariants.ts";
import { state } from "../state.ts";

function find(
  invariants: Iterable<NamedInvariant>,
  { invariantModuleName, invariantRoute }: MsgVerifyInvariant,
): NamedInvariant {
  const wanted = `${invariantModuleName}/${invariantRoute}`;
  for (const invariant of invariants)
    if (`${invariant.module}/${invariant.route}` === wanted) return invariant;
  throw errors.unknownInvariant.wrap();
}

/** Has an invariant checked for a fee. A broken one panics, which fails the transaction. */
export const verifyInvariant: MsgHandler<CrisisDeps, MsgRpc["verifyInvariant"]> = {
  handle(ctx, deps, msg) {
    ensure(msg.sender !== "", sdkErrors.invalidAddress, "empty address string is not allowed");
    const sender = parseAddress(msg.sender, "invalid sender address");
    const fee = newCoins(state.constantFee.require(ctx));
    deps.bank.sendCoinsFromAccountToModule(ctx, sender, "fee_collector", fee);
    const broken = find(deps.invariants(), msg).check(ctx.branch().ctx);
    if (broken !== undefined) throw new Panic(broken);
    ctx.emit(events.invariant({ route: msg.invariantRoute }));
    return {};
  },
};
