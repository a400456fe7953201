/** A mistake of the user or of the surroundings, in one sentence; ends the command with the exit code. */
export class CliError extends Error {
  readonly exitCode: number;
  /** What the user may want to read next, after the sentence. */
  readonly hint: string | undefined;

  constructor(text: string, options: { readonly exitCode?: number; readonly hint?: string } = {}) {
    super(text);
    this.exitCode = options.exitCode ?? 1;
    this.hint = options.hint;
  }
}
