import type { IncomingMessage } from "node:http";

/** A body that is larger than it may be. */
export class BodyTooLarge extends Error {}

/** The body of a request as a binary string; rejects when it has more bytes than allowed, or breaks off. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= maxBytes) parts.push(part);
      else {
        request.pause();
        reject(new BodyTooLarge("http: request body too large"));
      }
    });
    request.on("end", () => resolve(Buffer.concat(parts).toString("latin1")));
    request.on("error", reject);
    request.on("close", () => reject(new Error("unexpected EOF")));
  });
}
