import { enumChoices } from "../values/enumValue.ts";
import { fieldAt } from "./fieldPath.ts";
import type { RpcPlan } from "./rpcPlan.ts";

const ADDRESS = "milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0";
const VALIDATOR = "milkvaloper1fzl6tt9f4uh5va3yv3pp648r33hxl5zkfpqyf2";
const CONSENSUS = "milkvalcons1fzl6tt9f4uh5va3yv3pp648r33hxl5zk0e7m6d";

/** Arguments that a command could be given, for its help. */
export function sampleArguments(plan: RpcPlan): string {
  const samples = plan.args
    .filter(({ isOptional }) => !isOptional)
    .map(({ field: path, name }) => {
      if (path === undefined) return name.endsWith(".json") ? name.replace(/^.*\//, "") : name;
      const field = fieldAt(plan.method.request, path);
      if (field.scalar === "ValidatorAddressString") return VALIDATOR;
      if (field.scalar === "ConsensusAddressString") return CONSENSUS;
      if (field.scalar === "AddressString" || /addr|user|creator|admin/i.test(field.name))
        return ADDRESS;
      if (field.message?.().typeName.endsWith(".Coin")) return "1000umilk";
      if (/denom/i.test(field.name)) return "umilk";
      if (field.kind === "enum") return enumChoices(field)[0] ?? "";
      if (field.kind === "string") return name;
      return field.kind === "Dec" ? "0.1" : "1";
    });
  return samples.join(" ");
}
