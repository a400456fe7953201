import { EngineError, type Method, method } from "@milkyway/node";
import type { DevControl } from "../devControl.ts";
import { blockMethods } from "./blocks.ts";
import { dumpMethods } from "./dump.ts";
import { stateMethods } from "./state.ts";

const notYet = (name: string, why: string) =>
  method({}, () => {
    throw new EngineError("control", `${name} is not there yet: ${why}`);
  });

/** The methods of JSON-RPC that a developer chain has besides those of every node. */
export function devMethods(control: DevControl): ReadonlyMap<string, Method> {
  return new Map<string, Method>(
    Object.entries({
      ...blockMethods(control),
      ...stateMethods(control),
      ...dumpMethods(control),
      dev_slash: notYet("dev_slash", "slashing of services comes with the module for it"),
    }),
  );
}
