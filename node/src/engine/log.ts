/** Values beside a message. */
export type LogFields = Readonly<Record<string, string | number | bigint | boolean>>;

/** Where an engine writes what happens: `error` needs an operator, `warn` may need one. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

const nothing = () => {};

/** Says nothing. */
export const silentLog: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
