import type { MessagePort } from "node:worker_threads";
import { GrpcError } from "@milkyway/core";
import type { Log } from "../engine/log.ts";
import type { FromThread, QuestionKind, Questions, ToThread } from "./messages.ts";

interface Open {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** The status of gRPC for a server that is not there. */
const UNAVAILABLE = 14;

type Tell = (message: FromThread) => void;

/** The thread that executes, as the thread that answers sees it. */
export class MainThread {
  private readonly port: Pick<MessagePort, "postMessage">;
  private readonly open = new Map<number, Open>();
  private lastId = 0;

  constructor(port: Pick<MessagePort, "postMessage">) {
    this.port = port;
  }

  readonly tell: Tell = (message) => this.port.postMessage(message);

  /** Asks for what only that thread knows; rejects with the status that it gives. */
  ask<K extends QuestionKind>(
    kind: K,
    question: Questions[K]["question"],
  ): Promise<Questions[K]["answer"]> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.open.set(id, { resolve, reject });
      this.tell({ type: "ask", id, kind, question });
    });
  }

  /** Takes an answer; `false` when the message is none. */
  receive(message: ToThread): boolean {
    if (message.type !== "answered" && message.type !== "refused") return false;
    const open = this.open.get(message.id);
    this.open.delete(message.id);
    if (message.type === "answered") open?.resolve(message.value as never);
    else open?.reject(new GrpcError(message.code, message.message));
    return true;
  }

  /** Nobody will answer any more. */
  close(): void {
    for (const { reject } of this.open.values())
      reject(new GrpcError(UNAVAILABLE, "the node is stopping"));
    this.open.clear();
  }

  /** A log whose lines appear among those of the node. */
  get log(): Log {
    const write =
      (level: (FromThread & { type: "log" })["level"]): Log["info"] =>
      (text, fields) =>
        this.tell({ type: "log", level, text, fields });
    return {
      debug: write("debug"),
      info: write("info"),
      warn: write("warn"),
      error: write("error"),
    };
  }
}
