import { type ClientHttp2Session, connect } from "node:http2";

const PREFIX = 5;

/** One HTTP/2 connection for unary gRPC calls, many at a time. */
export class GrpcConnection {
  private readonly session: ClientHttp2Session;

  constructor(address: string) {
    this.session = connect(`http://${address}`);
  }

  /** The bytes of the answer to the bytes of a request. */
  call(method: string, request: Uint8Array): Promise<Buffer> {
    const frame = Buffer.alloc(PREFIX + request.length);
    frame.writeUInt32BE(request.length, 1);
    frame.set(request, PREFIX);
    return new Promise((resolve, reject) => {
      const stream = this.session.request({
        ":method": "POST",
        ":path": method,
        "content-type": "application/grpc",
        te: "trailers",
      });
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("error", reject);
      stream.on("end", () => {
        const answer = Buffer.concat(chunks);
        if (answer.length < PREFIX) reject(new Error("the server gave no answer"));
        else resolve(answer.subarray(PREFIX));
      });
      stream.end(frame);
    });
  }

  close(): void {
    this.session.destroy();
  }
}
