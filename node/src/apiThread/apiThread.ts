import type { Log } from "../engine/log.ts";
import type { Listening } from "../listening.ts";
import {
  type ThreadHost,
  ThreadLife,
  type ThreadPlaces,
  type ThreadProgram,
} from "./threadLife.ts";

/** What answers in the thread's place when it cannot be started again. */
export type Fallback = (host: ThreadHost) => Promise<readonly Listening[]>;

/** REST and gRPC in a thread of their own. When it breaks down, another one takes its place. */
export class ApiThread {
  private readonly program: ThreadProgram;
  private readonly log: Log;
  private life: ThreadLife;
  private substitutes: readonly Listening[] = [];
  private isClosed = false;

  /** The thread begins to load its program at once. */
  constructor(program: ThreadProgram, log: Log) {
    this.program = program;
    this.log = log;
    this.life = new ThreadLife(program);
  }

  /**
   * Begins to answer. Rejects with a `StartError` when an address cannot be had, and with another error when the thread
   * does not come up; the caller may then answer by itself.
   */
  async serve(host: ThreadHost, fallback: Fallback): Promise<ThreadPlaces> {
    const places = await this.life.serve(host);
    void this.watch(again(host, places), fallback);
    return places;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.life.close();
    await Promise.all(this.substitutes.map((server) => server.close()));
  }

  private async watch(host: ThreadHost, fallback: Fallback): Promise<void> {
    for (;;) {
      const reason = await this.life.ended;
      if (this.isClosed) return;
      this.log.error("the thread of the API broke down; another one follows", { reason });
      this.life = new ThreadLife(this.program);
      try {
        await this.life.serve(host);
        this.log.info("the API has a thread again");
      } catch (error) {
        if (this.isClosed) return;
        await this.life.close();
        this.log.error("the API has no thread any more", { reason: `${error}` });
        this.substitutes = await fallback(host);
        return;
      }
    }
  }
}

/** The same servers where they are now, whatever was wished for. */
function again(host: ThreadHost, places: ThreadPlaces): ThreadHost {
  const { rest, grpc } = host.servers;
  return {
    ...host,
    servers: {
      ...host.servers,
      rest: rest && { ...rest, ...portOf(places.rest) },
      grpc: grpc && { ...grpc, ...portOf(places.grpc) },
    },
  };
}

function portOf(url: string | undefined): { readonly port?: number; readonly isFlexible: false } {
  return { ...(url === undefined ? {} : { port: Number(new URL(url).port) }), isFlexible: false };
}
