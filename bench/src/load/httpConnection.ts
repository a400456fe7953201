import { connect, type Socket } from "node:net";

const HEAD_END = Buffer.from("\r\n\r\n");

/** One connection that is kept open, with one request at a time: as cheap as a generator of load has to be. */
export class HttpConnection {
  private readonly socket: Socket;
  private readonly host: string;
  private received: Buffer = Buffer.alloc(0);
  private waiting: { resolve(body: Buffer): void; reject(error: Error): void } | undefined;

  constructor(url: string) {
    const { hostname, port, host } = new URL(url);
    this.host = host;
    this.socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.socket.on("data", (chunk) => this.take(chunk));
    this.socket.on("error", (error) => this.waiting?.reject(error));
    this.socket.on("close", () => this.waiting?.reject(new Error("the connection was closed")));
  }

  post(path: string, body: string): Promise<Buffer> {
    const length = Buffer.byteLength(body);
    return this.send(
      `POST ${path} HTTP/1.1\r\nHost: ${this.host}\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`,
    );
  }

  get(path: string): Promise<Buffer> {
    return this.send(`GET ${path} HTTP/1.1\r\nHost: ${this.host}\r\n\r\n`);
  }

  close(): void {
    this.waiting = undefined;
    this.socket.destroy();
  }

  private send(request: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(request);
    });
  }

  private take(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const headEnd = this.received.indexOf(HEAD_END);
    if (headEnd < 0) return;
    const head = this.received.toString("latin1", 0, headEnd);
    const length = Number(/^content-length: *(\d+)\s*$/im.exec(head)?.[1]);
    const end = headEnd + HEAD_END.length + length;
    if (this.received.length < end) return;
    const body = this.received.subarray(headEnd + HEAD_END.length, end);
    this.received = this.received.subarray(end);
    const { waiting } = this;
    this.waiting = undefined;
    if (head.startsWith("HTTP/1.1 200")) waiting?.resolve(body);
    else waiting?.reject(new Error(`${head.split("\r\n")[0]}: ${body.subarray(0, 500)}`));
  }
}
