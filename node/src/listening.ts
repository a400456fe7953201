/** A server that answers on an address. */
export interface Listening {
  /** Where it answers, as `http://127.0.0.1:26657`. */
  readonly url: string;
  /** Ends open connections and stops; resolves once the port is free. */
  close(): Promise<void>;
}

/** Where to listen. Port 0 takes any free one. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}
