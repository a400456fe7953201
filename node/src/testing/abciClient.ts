/** The engine's side of an ABCI socket, for tests. */
import { connect, type Socket } from "node:net";
import { Writer } from "@milkyway/codec";
import { Request, Response } from "@milkyway/codec/gen/tendermint/abci";
import { parseAbciAddress } from "../abci/abciAddress.ts";
import { FrameReader } from "../abci/frameReader.ts";

/** The bytes of requests on the socket. */
export function framed(...requests: readonly Partial<Request>[]): Uint8Array {
  const writer = new Writer();
  const parts = requests.map((request) => {
    Request.writeTo(writer, Request.create(request));
    writer.number(writer.written);
    return writer.finish();
  });
  return new Uint8Array(Buffer.concat(parts));
}

/** Sends requests and hands out the answers in order. */
export class AbciClient {
  readonly socket: Socket;
  private readonly answers: Response[] = [];
  private readonly waiting: ((answer: Response | undefined) => void)[] = [];
  private hasEnded = false;

  constructor(url: string) {
    const address = parseAbciAddress(url);
    this.socket = address.kind === "unix" ? connect(address.path) : connect(address);
    this.socket.on("error", () => {});
    this.socket.on("close", () => {
      this.hasEnded = true;
      for (const resolve of this.waiting.splice(0)) resolve(undefined);
    });
    const frames = new FrameReader(2 ** 31);
    this.socket.on("data", (bytes) => {
      for (const frame of frames.push(bytes as Buffer)) {
        const answer = Response.decode(frame);
        const resolve = this.waiting.shift();
        if (resolve === undefined) this.answers.push(answer);
        else resolve(answer);
      }
    });
  }

  /** The next answer; `undefined` when the connection was closed. */
  next(): Promise<Response | undefined> {
    const answer = this.answers.shift();
    if (answer !== undefined || this.hasEnded) return Promise.resolve(answer);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Sends a request and a flush, as engines do, and returns the answer to the first. */
  async ask<K extends keyof Request & keyof Response>(
    name: K,
    request: NonNullable<Request[K]>,
  ): Promise<NonNullable<Response[K]>> {
    this.socket.write(framed({ [name]: request }, { flush: {} }));
    const answer = await this.next();
    await this.next();
    const value = answer?.[name];
    if (value === undefined || value === null)
      throw new Error(answer?.exception?.error ?? "the connection was closed");
    return value as NonNullable<Response[K]>;
  }

  close(): void {
    this.socket.destroy();
  }
}
