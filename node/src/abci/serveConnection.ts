import type { Socket } from "node:net";
import { Writer } from "@milkyway/codec";
import { Request, Response } from "@milkyway/codec/gen/tendermint/abci";
import { messageOf } from "../engine/engineError.ts";
import type { Log } from "../engine/log.ts";
import { answerRequest, type Call, exception } from "./answerRequest.ts";
import { FrameReader } from "./frameReader.ts";

export interface ConnectionOptions {
  readonly call: Call;
  readonly maxRequestBytes: number;
  readonly log: Log;
}

const FLUSHED: Response = Response.create({ flush: {} });

/** Answers that wait to be sent together. */
class Outbox {
  private readonly writer = new Writer();
  private readonly socket: Socket;
  private parts: Uint8Array[] = [];

  constructor(socket: Socket) {
    this.socket = socket;
  }

  add(response: Response): void {
    const { writer } = this;
    Response.writeTo(writer, response);
    writer.number(writer.written);
    this.parts.push(writer.finish());
  }

  /** Resolves when the other side is ready for more. */
  async send(): Promise<void> {
    const { parts, socket } = this;
    if (parts.length === 0 || socket.destroyed) return;
    this.parts = [];
    const bytes = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    if (socket.write(bytes)) return;
    await new Promise<void>((resolve) => {
      const ready = () => {
        socket.off("drain", ready);
        socket.off("close", ready);
        resolve();
      };
      socket.on("drain", ready);
      socket.on("close", ready);
    });
  }
}

/** The same memory as an array that is no buffer of Node, whose slices would share it. */
export function plainBytes({ buffer, byteOffset, length }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

/**
 * Answers the requests of one connection, one after the other, until it ends. Bytes that are no requests are answered
 * with an exception, and the connection is closed.
 */
export async function serveConnection(socket: Socket, options: ConnectionOptions): Promise<void> {
  const { call, maxRequestBytes, log } = options;
  const frames = new FrameReader(maxRequestBytes);
  const outbox = new Outbox(socket);
  try {
    for await (const bytes of socket.iterator({ destroyOnReturn: false })) {
      for (const frame of frames.push(plainBytes(bytes))) {
        const request = Request.decode(frame);
        if (request.flush === undefined) outbox.add(await answerRequest(call, request));
        else {
          outbox.add(FLUSHED);
          await outbox.send();
        }
      }
      await outbox.send();
    }
    if (frames.waiting > 0) log.warn("an engine left in the middle of a request");
  } catch (error) {
    const reason = messageOf(error);
    log.error("closed a connection of the engine", { reason });
    if (socket.destroyed) return;
    outbox.add(exception(reason));
    await outbox.send();
  } finally {
    socket.end();
  }
}
