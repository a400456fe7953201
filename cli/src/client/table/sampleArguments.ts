import { addressBytes, addressText } from "../values/addresses.ts";
import { enumChoices } from "../values/enumValue.ts";
import { fieldAt } from "./fieldPath.ts";
import type { RpcPlan } from "./rpcPlan.ts";

/** Bob's address on developer chains, in its three forms. */
const ADDRESS = "milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0";
const BYTES = addressBytes(ADDRESS)?.bytes ?? "";
const VALIDATOR = addressText(BYTES, "validator");
const CONSENSUS = addressText(BYTES, "consensus");

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
