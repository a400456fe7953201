import { CliError } from "../../cliError.ts";

const NOT_THERE = /\bcode = NotFound\b|not found/i;

/** What a query of the chain was refused with. */
export class QueryFailure extends CliError {
  readonly codespace: string;
  readonly code: number;
  readonly isNotFound: boolean;

  constructor(log: string, codespace: string, code: number) {
    const plain = log.replace(/^rpc error: code = \w+ desc = /, "");
    super(`${plain} (${codespace} ${code})`);
    this.codespace = codespace;
    this.code = code;
    this.isNotFound = NOT_THERE.test(log);
  }
}
