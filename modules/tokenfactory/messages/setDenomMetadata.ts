import { compactText } from "@milkyway/codec";
import { Metadata } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import { type MsgHandler, plainError } from "@milkyway/core";
import { checkMetadata } from "../../bank/index.ts";
import { ensureAdmin } from "../authority.ts";
import { creatorOf } from "../denom.ts";
import type { TokenfactoryDeps } from "../deps.ts";
import { events } from "../events.ts";
import type { MsgRpc } from "../gen/v1beta1.ts";
import { checkSender } from "./checks.ts";

function mustBeValid(metadata: Metadata): void {
  const wrong = checkMetadata(metadata);
  if (wrong) throw plainError(wrong);
}

/** The admin describes a denom to wallets. */
export const setDenomMetadata: MsgHandler<TokenfactoryDeps, MsgRpc["setDenomMetadata"]> = {
  validate({ sender, metadata }) {
    checkSender(sender);
    mustBeValid(metadata);
    creatorOf(metadata.base);
  },
  handle(ctx, { bank }, { sender, metadata }) {
    mustBeValid(metadata);
    ensureAdmin(ctx, metadata.base, sender);
    bank.setDenomMetadata(ctx, metadata);
    const text = compactText(Metadata, metadata);
    ctx.emit(events.setDenomMetadata({ denom: metadata.base, denom_metadata: text }));
    return {};
  },
};
