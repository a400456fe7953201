import { stakeShares, type TargetShares } from "../shares/index.ts";
import { errors } from "./errors.ts";
import type { Service } from "./gen/v1.ts";

/** Arithmetic on the stake of a service; its shares are `service/<id>/<denom>`. */
export const serviceShares: TargetShares<Service> = stakeShares(
  "service",
  errors.insufficientShares,
);
