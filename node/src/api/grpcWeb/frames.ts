import { GrpcError, grpcCodes } from "@milkyway/core";

const HEADER = 5;
const COMPRESSED = 1;
const TRAILER = 0x80;

function broken(code: number, message: string): GrpcError {
  return new GrpcError(code, message);
}

/** The message of a unary gRPC-web request: one frame, not compressed. Throws a `GrpcError`. */
export function readRequestFrame(body: Uint8Array, limit: number): Uint8Array {
  if (body.length < HEADER) throw broken(grpcCodes.internal, "unexpected EOF");
  const [flags = 0] = body;
  const { byteOffset, buffer } = body;
  const length = new DataView(buffer, byteOffset, body.length).getUint32(1);
  if (flags === COMPRESSED)
    throw broken(grpcCodes.unimplemented, "grpc: compressed messages are not supported");
  if (flags !== 0) throw broken(grpcCodes.internal, "grpc: received unexpected payload format");
  if (length > limit)
    throw broken(
      grpcCodes.resourceExhausted,
      `grpc: received message larger than max (${length} vs. ${limit})`,
    );
  if (body.length - HEADER < length) throw broken(grpcCodes.internal, "unexpected EOF");
  return body.subarray(HEADER, HEADER + length);
}

function frame(flags: number, payload: Uint8Array): Uint8Array {
  const out = new Uint8Array(HEADER + payload.length);
  out[0] = flags;
  new DataView(out.buffer).setUint32(1, payload.length);
  out.set(payload, HEADER);
  return out;
}

/** The frame of a message. */
export function messageFrame(message: Uint8Array): Uint8Array {
  return frame(0, message);
}

/** The frame with the status that ends an answer. */
export function trailerFrame(trailers: Readonly<Record<string, string>>): Uint8Array {
  const lines = Object.entries(trailers).map(([name, value]) => `${name}: ${value}\r\n`);
  return frame(TRAILER, Buffer.from(lines.join(""), "latin1"));
}

/** A status message as gRPC puts it in a header: bytes outside of printable ASCII behind percent signs. */
export function headerMessage(message: string): string {
  return Buffer.from(message, "utf8")
    .toString("latin1")
    .replace(/[^ -$&-~]/g, (char) => {
      const hex = char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
      return `%${hex}`;
    });
}
