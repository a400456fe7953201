import { writeFileSync } from "node:fs";
import type { Invocation } from "../../command.ts";
import { type DevDescription, devText, readyLine } from "./describeDev.ts";

/** Tells people and programs what a developer chain offers. */
export function tell({ flags, terminal }: Invocation, dev: DevDescription, height: bigint): void {
  const json = JSON.stringify(dev);
  const file = flags.text("config-out");
  if (file !== "") writeFileSync(file, `${json}\n`);
  if (flags.isOn("json")) terminal.out(json);
  else for (const line of devText(dev, height)) terminal.out(line);
  terminal.out(readyLine(dev));
}
