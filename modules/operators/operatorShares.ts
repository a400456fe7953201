import { stakeShares, type TargetShares } from "../shares/index.ts";
import { errors } from "./errors.ts";
import type { Operator } from "./gen/v1.ts";

/** Arithmetic on the stake of an operator; its shares are `operator/<id>/<denom>`. */
export const operatorShares: TargetShares<Operator> = stakeShares(
  "operator",
  errors.insufficientShares,
);
