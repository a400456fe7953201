/** What an extension answers to a request. */
export interface ExtensionAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Something that runs beside a node, reads from it, and answers below a path of the REST server. */
export interface NodeExtension {
  /** Begins and does not end with a slash. */
  readonly path: string;
  /** Answers a GET request: the path as it came, and the query without its question mark. */
  answer(path: string, query: string): Promise<ExtensionAnswer>;
  /** Called before the engine is closed. */
  close(): Promise<void>;
}
