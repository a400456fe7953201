/** How a part of the rewards is divided among the targets of one kind. */
import { type Any, goTypeName, type MessageType } from "@milkyway/codec";
import { plainError } from "@milkyway/core";
import {
  type Distribution,
  DistributionTypeBasic,
  DistributionTypeEgalitarian,
  DistributionTypeWeighted,
  type DistributionWeight,
  type UsersDistribution,
  UsersDistributionTypeBasic,
} from "./gen/v1.ts";

/** By value, by given weights, or in equal parts. */
export type DistributionRule =
  | { readonly kind: "basic" }
  | { readonly kind: "weighted"; readonly weights: readonly DistributionWeight[] }
  | { readonly kind: "egalitarian" };

function unpack<T>(type: MessageType<T>, { value }: Any): T {
  try {
    return type.decode(value);
  } catch (error) {
    throw plainError(error instanceof Error ? error.message : String(error));
  }
}

function unregistered({ typeUrl }: Any, interfaceName: string): never {
  throw plainError(
    `no concrete type registered for type URL ${typeUrl} against interface ${goTypeName(interfaceName)}`,
  );
}

/** The rule of a distribution; `undefined` when none is given. Throws on a type that is no rule. */
export function distributionRule({ type }: Distribution): DistributionRule | undefined {
  if (type === undefined || type.typeUrl === "") return undefined;
  switch (type.typeUrl) {
    case `/${DistributionTypeBasic.typeName}`:
      unpack(DistributionTypeBasic, type);
      return { kind: "basic" };
    case `/${DistributionTypeWeighted.typeName}`:
      return { kind: "weighted", weights: unpack(DistributionTypeWeighted, type).weights };
    case `/${DistributionTypeEgalitarian.typeName}`:
      unpack(DistributionTypeEgalitarian, type);
      return { kind: "egalitarian" };
    default:
      return unregistered(type, "milkyway.rewards.v1.DistributionType");
  }
}

/** The only rule for users; `undefined` when none is given. Throws on a type that is no rule. */
export function usersDistributionRule({ type }: UsersDistribution): "basic" | undefined {
  if (type === undefined || type.typeUrl === "") return undefined;
  if (type.typeUrl !== `/${UsersDistributionTypeBasic.typeName}`)
    unregistered(type, "milkyway.rewards.v1.UsersDistributionType");
  unpack(UsersDistributionTypeBasic, type);
  return "basic";
}
