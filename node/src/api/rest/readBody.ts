import type { IncomingMessage } from "node:http";
import { GrpcError, grpcCodes, invalidArgument } from "@milkyway/core";

/** Reads the body of a request, up to a number of bytes. Rejects with a `GrpcError` when it is larger or breaks off. */
export function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const tooLarge = () => {
      request.removeAllListeners("data");
      request.resume();
      reject(invalidArgument("http: request body too large"));
    };
    if (Number(request.headers["content-length"] ?? 0) > limit) {
      tooLarge();
      return;
    }
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) tooLarge();
      else chunks.push(chunk);
    });
    request.on("end", () => resolve(Buffer.concat(chunks)));
    request.on("error", () => reject(new GrpcError(grpcCodes.invalidArgument, "unexpected EOF")));
  });
}
