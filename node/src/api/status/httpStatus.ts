const BY_CODE: Readonly<Record<number, number>> = {
  0: 200,
  1: 408,
  3: 400,
  4: 504,
  5: 404,
  6: 409,
  7: 403,
  8: 429,
  9: 400,
  10: 409,
  11: 400,
  12: 501,
  14: 503,
  16: 401,
};

/** HTTP status of a gRPC code. @see https://github.com/grpc-ecosystem/grpc-gateway/blob/v1.16.0/runtime/errors.go */
export function httpStatus(code: number): number {
  return BY_CODE[code] ?? 500;
}
