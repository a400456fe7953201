import { filePrices, parseAddress, servePrices } from "@milkyway/node";
import { CliError } from "../cliError.ts";
import type { Command, Invocation } from "../command.ts";
import { textFlag } from "../flag.ts";
import { askedToEnd, runUntilEnd } from "./runUntilEnd.ts";

async function run({ flags, terminal }: Invocation): Promise<void> {
  const asked = askedToEnd(terminal);
  const file = flags.text("file");
  if (file === "") throw new CliError("--file says where the prices are");
  const listen = parseAddress(flags.text("address"), "--address");
  const server = await servePrices(filePrices(file), listen);
  terminal.out(`ready prices=${server.url}`);
  await runUntilEnd({ ended: new Promise(() => {}), stop: () => server.close() }, asked);
}

/** A price sidecar. */
export const prices: Command = {
  name: "prices",
  summary: "Serve the prices of a file, as the price sidecar of a validator",
  description:
    'Answers connect.service.v2.Oracle over gRPC with the prices of a file, which is read again when\nit changes: {"TIA/USD": "520000000"}, or a script, [{"afterSeconds": 0, "prices": {…}}, …].',
  flags: {
    file: textFlag("the file with the prices", ""),
    address: textFlag("where to listen", "127.0.0.1:8080"),
  },
  examples: ["milkywayd prices --file prices.json"],
  run,
};
