/** What a command reads from and writes to; tests give it their own. */
export interface Terminal {
  /** Writes a line to standard output. */
  out(text: string): void;
  /** Writes a line to standard error. */
  err(text: string): void;
  /** Whether a person is there to answer questions. */
  readonly isInteractive: boolean;
  /** The next line of standard input, after a question on standard error; `undefined` at its end. */
  ask(question: string, options?: AskOptions): Promise<string | undefined>;
  /** All of standard input. */
  readAll(): Promise<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder of the user. */
  readonly userHome: string;
}

export interface AskOptions {
  /** Does not show what is typed. */
  readonly hidden?: boolean;
}
