import { CliError } from "../../cliError.ts";
import { type Command, required } from "../../command.ts";
import { bashScript, fishScript, zshScript } from "./scripts.ts";
import { places } from "./words.ts";

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

function isShell(text: string): text is keyof typeof SCRIPTS {
  return Object.hasOwn(SCRIPTS, text);
}

/** `milkywayd completion`, for the commands given. */
export function completionCommand(commands: () => readonly Command[]): Command {
  return {
    name: "completion",
    summary: "Print a script by which a shell completes commands and flags",
    args: [required("bash|zsh|fish")],
    examples: ["source <(milkywayd completion bash)", "milkywayd completion fish | source"],
    async run({ args, terminal }) {
      const [shell = ""] = args;
      if (!isShell(shell))
        throw new CliError(
          `there is no script for ${JSON.stringify(shell)}: name bash, zsh or fish`,
        );
      terminal.out(SCRIPTS[shell](places(commands())));
    },
  };
}
