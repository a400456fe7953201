import { type MsgHandler, toChainError } from "@milkyway/core";
import { createFactoryDenom } from "../createDenom.ts";
import { factoryDenom } from "../denom.ts";
import type { TokenfactoryDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1beta1.ts";
import { checkSender } from "./checks.ts";

/** Anyone creates denoms below their own address, and becomes their admin. */
export const createDenom: MsgHandler<TokenfactoryDeps, MsgRpc["createDenom"]> = {
  validate({ sender, subdenom }) {
    checkSender(sender);
    try {
      factoryDenom(sender, subdenom);
    } catch (error) {
      throw errors.invalidDenom.wrap(toChainError(error).message);
    }
  },
  handle(ctx, deps, { sender, subdenom }) {
    const denom = createFactoryDenom(ctx, deps, sender, subdenom);
    ctx.emit(events.createDenom({ creator: sender, new_token_denom: denom }));
    return { newTokenDenom: denom };
  },
};
