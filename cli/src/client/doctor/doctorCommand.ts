import { nativeSecp256k1 } from "@milkyway/crypto";
import type { Command, Invocation } from "../../command.ts";
import { nodeFlags } from "../chainFlags.ts";
import { outputFlags, printValue } from "../output/printValue.ts";
import { checkDisk } from "./checkDisk.ts";
import { checkHome } from "./checkHome.ts";
import { checkNode } from "./checkNode.ts";
import { checkPorts } from "./checkPorts.ts";
import type { Finding } from "./finding.ts";

const LEAST_NODE = [20, 19] as const;

function checkRuntime(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isNew = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  const what = `Node.js ${process.versions.node}`;
  return isNew
    ? { state: "ok", what }
    : { state: "fail", what, todo: `Install Node.js ${LEAST_NODE.join(".")} or later.` };
}

function checkSignatures(): Finding {
  return !nativeSecp256k1
    ? {
        state: "warn",
        what: "signatures are checked in JavaScript, thirty times slower",
        todo: "Use a platform for which the secp256k1 package has binaries.",
      }
    : { state: "ok", what: "signatures are checked by native code" };
}

async function doctor(invocation: Invocation): Promise<number> {
  const findings: readonly Finding[] = [
    checkRuntime(),
    checkSignatures(),
    ...checkHome(invocation.home),
    checkDisk(invocation.home),
    ...(await checkPorts()),
    ...(await checkNode(invocation)),
  ];
  const { flags, terminal } = invocation;
  if (flags.text("output") === "json")
    printValue(
      invocation,
      findings.map((one) => ({ ...one })),
    );
  else
    for (const { state, what, todo } of findings) {
      terminal.out(`${state.padEnd(4)}  ${what}`);
      if (todo !== undefined) terminal.out(`      ${todo}`);
    }
  return findings.some(({ state }) => state === "fail") ? 1 : 0;
}

/** `milkywayd doctor`. */
export const doctorCommand: Command = {
  name: "doctor",
  summary: "Look whether this machine, this home and the node are well",
  flags: { ...nodeFlags, ...outputFlags },
  examples: ["milkywayd doctor", "milkywayd doctor --output json"],
  run: doctor,
};
