import { processTerminal } from "./processTerminal.ts";
import { rootCommand } from "./rootCommand.ts";
import { runCli } from "./runCli.ts";

runCli(rootCommand, process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code;
});
