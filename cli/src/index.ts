/** The command line: `runCli` runs one, on a terminal of one's own. */
export { CliError } from "./cliError.ts";
export {
  type Argument,
  type Command,
  type Invocation,
  optional,
  repeated,
  required,
} from "./command.ts";
export * from "./flag.ts";
export { envName, FlagValues } from "./flagValues.ts";
export { rootCommand } from "./rootCommand.ts";
export { runCli } from "./runCli.ts";
export type { AskOptions, Terminal } from "./terminal.ts";
