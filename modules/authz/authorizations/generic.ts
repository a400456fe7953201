import { GenericAuthorization } from "@milkyway/codec/gen/cosmos/authz/v1beta1";
import { plainError } from "@milkyway/core";
import type { AuthorizationKind } from "./authorization.ts";

/** Allows every message of a type. */
export const genericAuthorization: AuthorizationKind<GenericAuthorization> = {
  type: GenericAuthorization,
  msgTypeUrl: ({ msg }) => msg,
  validate({ msg }) {
    if (msg === "") throw plainError("msg type cannot be empty");
  },
  accept: () => ({ accepted: true }),
};
