interface Host {
  readonly process?: {
    getBuiltinModule?(name: string): unknown;
    emitWarning?(text: string, options: { type: string; code: string }): void;
  };
}

const host = globalThis as Host;

/** A built-in module of Node, looked up at run time so that bundles for browsers contain no import of it. */
export function nodeBuiltin<Module>(name: string): Module | undefined {
  return host.process?.getBuiltinModule?.(name) as Module | undefined;
}

/** Tells the operator of a Node process about something that works, but worse than it should. */
export function warnOperator(code: string, text: string): void {
  host.process?.emitWarning?.(text, { type: "Warning", code });
}
