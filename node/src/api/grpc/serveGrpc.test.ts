import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { Client, credentials, Metadata, type ServiceError } from "@grpc/grpc-js";
import { FileDescriptorProto } from "@milkyway/codec";
import { GetNodeInfoResponse } from "@milkyway/codec/gen/cosmos/base/tendermint/v1beta1";
import { HealthCheckRequest, HealthCheckResponse } from "@milkyway/codec/gen/grpc/health/v1";
import {
  ServerReflectionRequest,
  ServerReflectionResponse,
} from "@milkyway/codec/gen/grpc/reflection/v1";
import fc from "fast-check";
import { Echo } from "../testing/echo.ts";
import { BLOCKS, startTestApi } from "../testing/testApi.ts";
import type { GrpcOptions } from "./grpcOptions.ts";
import { serveGrpc } from "./serveGrpc.ts";
import { asBuffer } from "./unaryService.ts";

const same = (bytes: Buffer) => bytes;
const NOTHING = Buffer.alloc(0);

async function startGrpc(t: TestContext, options: Partial<GrpcOptions> = {}) {
  const { api, engine } = await startTestApi(t);
  const grpc = await serveGrpc({ api, listen: { host: "127.0.0.1", port: 0 }, ...options });
  const client = new Client(grpc.url.replace("http://", ""), credentials.createInsecure());
  t.after(async () => {
    client.close();
    await grpc.close();
  });
  const call = (path: string, request: Uint8Array, metadata = new Metadata()) =>
    new Promise<{ bytes: Buffer; metadata: Metadata }>((resolve, reject) => {
      let received = new Metadata();
      client
        .makeUnaryRequest(path, asBuffer, same, request, metadata, (error, bytes = NOTHING) =>
          error === null ? resolve({ bytes, metadata: received }) : reject(error),
        )
        .on("metadata", (given) => {
          received = given;
        });
    });
  return { grpc, client, call, engine, api };
}

const echo = (given: object) => Echo.encode(Echo.create(given as never));
const refusal = (code: number, details: string | RegExp) => (error: ServiceError) => {
  assert.equal(error.code, code);
  if (typeof details === "string") assert.equal(error.details, details);
  else assert.match(error.details, details);
  return true;
};

test("methods of the state machine and of the node are answered, with the height", async (t) => {
  const { call, engine } = await startGrpc(t);
  const { bytes, metadata } = await call("/test.v1.Query/Echo", echo({ name: "a", id: 7 }));
  assert.deepEqual(bytes, Buffer.from(echo({ name: "a", id: 7 })));
  assert.deepEqual(metadata.get("x-cosmos-block-height"), [`${BLOCKS}`]);
  const path = "/cosmos.base.tendermint.v1beta1.Service/GetNodeInfo";
  const info = GetNodeInfoResponse.decode((await call(path, NOTHING)).bytes);
  assert.equal(info.defaultNodeInfo?.network, engine.genesis.chainId);
  const dependencies = info.applicationVersion?.buildDeps.map(({ path }) => path) ?? [];
  for (const wanted of ["github.com/cosmos/cosmos-sdk", "github.com/cosmos/ibc-go/v8"])
    assert.ok(dependencies.includes(wanted), wanted);
});

test("a height may be asked about in the metadata", async (t) => {
  const { call } = await startGrpc(t);
  const at = (height: string) => {
    const metadata = new Metadata();
    metadata.set("x-cosmos-block-height", height);
    return call("/test.v1.Query/Echo", NOTHING, metadata);
  };
  const { metadata } = await at("2");
  assert.deepEqual(metadata.get("x-cosmos-block-height"), ["2"]);
  await assert.rejects(at("99"), refusal(2, /^codespace sdk code 26: invalid height: /));
  await assert.rejects(at("x"), refusal(2, /invalid height header/));
});

test("failures keep their codes", async (t) => {
  const { call } = await startGrpc(t, { maxRecvMsgSize: 1000 });
  const fail = (name: string) => call("/test.v1.Query/Echo", echo({ name }));
  await assert.rejects(fail("not found"), refusal(5, "no such thing"));
  await assert.rejects(fail("plain"), refusal(2, "something's <wrong>"));
  await assert.rejects(fail("panic"), refusal(13, "cannot read what is not there"));
  await assert.rejects(call("/test.v1.Query/Nosuch", NOTHING), refusal(12, /Nosuch/));
  await assert.rejects(call("/no.Such/Thing", NOTHING), refusal(12, /no.Such/));
  const broken = call("/test.v1.Query/Echo", Uint8Array.of(255));
  await assert.rejects(broken, refusal(13, /^grpc: error unmarshalling request: /));
  await assert.rejects(fail("x".repeat(1000)), refusal(8, /larger than max/));
});

test("services and their messages are described, in both versions of reflection", async (t) => {
  const { client } = await startGrpc(t);
  const ask = (version: string, ...requests: readonly Partial<ServerReflectionRequest>[]) =>
    new Promise<ServerReflectionResponse[]>((resolve, reject) => {
      const path = `/grpc.reflection.${version}.ServerReflection/ServerReflectionInfo`;
      const stream = client.makeBidiStreamRequest(path, asBuffer, same);
      const answers: ServerReflectionResponse[] = [];
      stream.on("data", (bytes: Buffer) => answers.push(ServerReflectionResponse.decode(bytes)));
      stream.on("error", reject).on("end", () => resolve(answers));
      for (const request of requests)
        stream.write(ServerReflectionRequest.encode(ServerReflectionRequest.create(request)));
      stream.end();
    });
  for (const version of ["v1", "v1alpha"]) {
    const [list, file, again, byName, missing, nothing] = await ask(
      version,
      { listServices: "*" },
      { fileContainingSymbol: "test.v1.Query.Echo" },
      { fileContainingSymbol: "test.v1.Echo.name" },
      { fileByFilename: "google/protobuf/timestamp.proto" },
      { fileContainingSymbol: "no.Such" },
      {},
    );
    const names = list?.listServicesResponse?.service.map(({ name }) => name) ?? [];
    for (const wanted of ["test.v1.Query", "cosmos.tx.v1beta1.Service", "grpc.health.v1.Health"])
      assert.ok(names.includes(wanted), wanted);
    assert.deepEqual(names, [...names].sort());
    const described = (answer: ServerReflectionResponse | undefined) =>
      (answer?.fileDescriptorResponse?.fileDescriptorProto ?? []).map(
        (bytes) => FileDescriptorProto.decode(bytes).name,
      );
    const files = described(file);
    assert.equal(files[0], "test/v1.proto");
    assert.ok(files.includes("google/protobuf/timestamp.proto"));
    assert.deepEqual(described(again), ["test/v1.proto"]);
    assert.deepEqual(described(byName), ["google/protobuf/timestamp.proto"]);
    assert.equal(missing?.errorResponse?.errorCode, 5);
    assert.equal(nothing?.errorResponse?.errorCode, 3);
  }
});

test("every service that is listed is described", async (t) => {
  const { client } = await startGrpc(t);
  const path = "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo";
  const stream = client.makeBidiStreamRequest(path, asBuffer, same);
  const next = () =>
    new Promise<ServerReflectionResponse>((resolve) =>
      stream.once("data", (bytes: Buffer) => resolve(ServerReflectionResponse.decode(bytes))),
    );
  const ask = (request: Partial<ServerReflectionRequest>) => {
    stream.write(ServerReflectionRequest.encode(ServerReflectionRequest.create(request)));
    return next();
  };
  const { listServicesResponse } = await ask({ listServices: "" });
  for (const { name } of listServicesResponse?.service ?? []) {
    const { fileDescriptorResponse } = await ask({ fileContainingSymbol: name });
    assert.ok(fileDescriptorResponse, name);
  }
  stream.end();
});

test("health is told for known services, and watched", async (t) => {
  const { call, client } = await startGrpc(t);
  const path = "/grpc.health.v1.Health";
  const request = (service: string) => HealthCheckRequest.encode({ service });
  for (const service of ["", "test.v1.Query"]) {
    const { bytes } = await call(`${path}/Check`, request(service));
    assert.equal(HealthCheckResponse.decode(bytes).status, 1, service);
  }
  await assert.rejects(call(`${path}/Check`, request("x")), refusal(5, "unknown service"));
  const watched = client.makeServerStreamRequest(`${path}/Watch`, asBuffer, same, request("x"));
  const status = await new Promise((resolve) => {
    watched.on("error", () => {});
    watched.once("data", (bytes: Buffer) => resolve(HealthCheckResponse.decode(bytes).status));
  });
  watched.cancel();
  assert.equal(status, 3);
});

test("any bytes are answered or refused, and the server goes on", async (t) => {
  const { call, client } = await startGrpc(t);
  const stream = (path: string, bytes: Uint8Array) =>
    new Promise<void>((resolve) => {
      const duplex = client.makeBidiStreamRequest(path, asBuffer, same);
      duplex.on("error", () => {}).on("status", () => resolve());
      duplex.resume();
      duplex.write(bytes);
      duplex.end();
    });
  const paths = ["/test.v1.Query/Echo", "/grpc.health.v1.Health/Check"];
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 20 }), async (bytes) => {
      await Promise.all(paths.map((path) => call(path, bytes).catch(() => {})));
      await stream("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", bytes);
    }),
    { numRuns: 50 },
  );
  const watched = client.makeServerStreamRequest(
    "/grpc.health.v1.Health/Watch",
    asBuffer,
    same,
    Uint8Array.of(255),
  );
  const error = await new Promise<ServiceError>((resolve) => watched.once("error", resolve));
  assert.equal(error.code, 13);
  await call("/test.v1.Query/Echo", NOTHING);
});

test("a port in use is refused with the code of the system", async (t) => {
  const { grpc, api } = await startGrpc(t);
  const port = Number(new URL(grpc.url).port);
  await assert.rejects(serveGrpc({ api, listen: { host: "127.0.0.1", port } }), {
    code: "EADDRINUSE",
  });
});
