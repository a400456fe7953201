import { processTerminal } from "./processTerminal.ts";
import { rootCommand } from "./rootCommand.ts";
import { runCli } from "./runCli.ts";

process.exitCode = await runCli(rootCommand, process.argv.slice(2), processTerminal());
