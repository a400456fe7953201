/** gRPC status codes that queries answer with. */
export const grpcCodes = {
  unknown: 2,
  invalidArgument: 3,
  notFound: 5,
  permissionDenied: 7,
  resourceExhausted: 8,
  failedPrecondition: 9,
  outOfRange: 11,
  unimplemented: 12,
  internal: 13,
  unauthenticated: 16,
} as const;

const NAMES: Readonly<Record<number, string>> = {
  1: "Canceled",
  2: "Unknown",
  3: "InvalidArgument",
  4: "DeadlineExceeded",
  5: "NotFound",
  6: "AlreadyExists",
  7: "PermissionDenied",
  8: "ResourceExhausted",
  9: "FailedPrecondition",
  10: "Aborted",
  11: "OutOfRange",
  12: "Unimplemented",
  13: "Internal",
  14: "Unavailable",
  15: "DataLoss",
  16: "Unauthenticated",
};

/** The failure of a query, with a gRPC status. Thrown from a message it counts as an unregistered error. */
export class GrpcError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }

  /** The error as Go prints it. */
  get text(): string {
    return `rpc error: code = ${NAMES[this.status] ?? `Code(${this.status})`} desc = ${this.message}`;
  }
}

export function invalidArgument(message: string): GrpcError {
  return new GrpcError(grpcCodes.invalidArgument, message);
}

export function notFound(message: string): GrpcError {
  return new GrpcError(grpcCodes.notFound, message);
}

export function internal(message: string): GrpcError {
  return new GrpcError(grpcCodes.internal, message);
}
