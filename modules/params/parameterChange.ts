import type { ParameterChangeProposal } from "@milkyway/codec/gen/cosmos/params/v1beta1";
import { ensure } from "@milkyway/core";
import {
  checkTitleAndDescription,
  type LegacyContentKind,
  type LegacyHandler,
} from "../gov/index.ts";
import { errors } from "./errors.ts";
import { updateParam } from "./keeper.ts";

/** Legacy proposals that change parameters. */
export const parameterChangeContent: LegacyContentKind = {
  typeName: "cosmos.params.v1beta1.ParameterChangeProposal",
  proposalType: "ParameterChange",
  route: "params",
  registered: true,
  validate(value: ParameterChangeProposal) {
    checkTitleAndDescription(value);
    ensure(value.changes.length > 0, errors.emptyChanges);
    for (const change of value.changes) {
      ensure(change.subspace !== "", errors.emptySubspace);
      ensure(change.key !== "", errors.emptyKey);
      ensure(change.value !== "", errors.emptyValue);
    }
  },
};

/** Makes the changes of a proposal, in order. */
export const parameterChangeHandler: LegacyHandler = (ctx, content) => {
  const { changes } = content.value as ParameterChangeProposal;
  for (const { subspace, key, value } of changes) updateParam(ctx, subspace, key, value);
};
