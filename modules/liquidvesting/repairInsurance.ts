import { accounts, type Ctx } from "@milkyway/core";
import { addCoins } from "@milkyway/math";
import { insuranceOf } from "./cover.ts";
import { state } from "./state.ts";

/** Brings insurance that is kept under an unusual spelling of its owner to the usual one. */
export function repairInsurance(ctx: Ctx): void {
  for (const [user, { balance }] of [...state.insuranceFunds.entries(ctx)]) {
    const usual = accounts.toText(accounts.fromText(user));
    if (usual === user) continue;
    state.insuranceFunds.remove(ctx, user);
    state.insuranceFunds.set(ctx, usual, { balance: addCoins(insuranceOf(ctx, usual), balance) });
  }
}
