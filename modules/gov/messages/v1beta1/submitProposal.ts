import { MsgExecLegacyContent, type MsgSubmitProposal } from "@milkyway/codec/gen/cosmos/gov/v1";
import type { MsgRpc } from "@milkyway/codec/gen/cosmos/gov/v1beta1";
import { ensure, type MsgHandler } from "@milkyway/core";
import type { GovDeps } from "../../deps.ts";
import { errors } from "../../errors.ts";
import { checkTitleAndDescription, readContent } from "../../legacyContents.ts";
import { submitProposal as submit } from "../submitProposal.ts";

/** Proposes a content of the older form, which becomes a proposal with one message that executes it. */
export const submitProposal: MsgHandler<GovDeps, MsgRpc["submitProposal"]> = {
  handle(ctx, deps, { content: any, initialDeposit, proposer }) {
    const found = readContent(deps, any);
    if (any === undefined || found === undefined)
      throw errors.invalidContent.wrap("missing content");
    const { kind, content } = found;
    ensure(kind.registered, errors.invalidProposalType, kind.proposalType);
    const validate = kind.validate ?? checkTitleAndDescription;
    validate(content.value as never);
    const type = deps.registry.get(kind.typeName);
    const value = type?.encode(content.value) ?? any.value;
    const execute = { content: { typeUrl: `/${kind.typeName}`, value }, authority: deps.authority };
    const { title, description: summary } = content.value;
    const msg: MsgSubmitProposal = {
      messages: [
        {
          typeUrl: `/${MsgExecLegacyContent.typeName}`,
          value: MsgExecLegacyContent.encode(execute),
        },
      ],
      initialDeposit,
      proposer,
      metadata: "",
      title,
      summary,
      expedited: false,
    };
    return { proposalId: submit.handle(ctx, deps, msg).proposalId };
  },
};
