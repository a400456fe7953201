import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createTypeRegistry, MSG } from "@milkyway/codec";
import { messages } from "@milkyway/codec/gen/cosmos/crisis/v1beta1";
import { createModule, type Module } from "@milkyway/core";
import { createTestCtx, failureOf } from "@milkyway/core/testing";
import { consensus } from "../consensus/index.ts";
import { params } from "../params/index.ts";
import type { ReflectionDeps } from "./deps.ts";
import { moduleOptionsOf } from "./moduleOptions.ts";
import { reflectionServices } from "./reflectionServices.ts";

const modules: readonly Module[] = [
  createModule(consensus, { authority: "" }),
  createModule(params, {}),
];
const deps: ReflectionDeps = {
  registry: createTypeRegistry(messages),
  fileDescriptors: () => [Uint8Array.of(1)],
  moduleOptions: () => moduleOptionsOf(modules),
};

function ask(path: string, request: object): unknown {
  const route = reflectionServices
    .flatMap((service) => service.routes(deps))
    .find((candidate) => candidate.path === path);
  return route?.handle(createTestCtx(), request);
}

describe("queries about the application", () => {
  it("Query AppOptions ok: the services of each module", () => {
    const commands = (service: string) => ({
      service,
      rpcCommandOptions: [],
      subCommands: new Map(),
    });
    const moduleOptions = new Map([
      [
        "consensus",
        { tx: commands("cosmos.consensus.v1.Msg"), query: commands("cosmos.consensus.v1.Query") },
      ],
      ["params", { tx: undefined, query: commands("cosmos.params.v1beta1.Query") }],
    ]);
    assert.deepEqual(ask("/cosmos.autocli.v1.Query/AppOptions", {}), { moduleOptions });
  });
  it("Query AppOptions fails: not at all; a module without services has none", () => {
    const silent = { ...(modules[0] as Module), messages: [], queries: [] };
    assert.equal(moduleOptionsOf([silent]).size, 0);
  });

  it("Query FileDescriptors ok: what the application gives", () => {
    assert.deepEqual(ask("/cosmos.reflection.v1.ReflectionService/FileDescriptors", {}), {
      files: [Uint8Array.of(1)],
    });
  });
  it("Query FileDescriptors fails: not at all", () => {
    const path = "/cosmos.reflection.v1.ReflectionService/FileDescriptors";
    assert.equal(
      failureOf(() => ask(path, {})),
      "no failure",
    );
  });

  const SERVICE = "/cosmos.base.reflection.v1beta1.ReflectionService";

  it("Query ListAllInterfaces ok: their names", () => {
    const { interfaceNames } = ask(`${SERVICE}/ListAllInterfaces`, {}) as {
      readonly interfaceNames: readonly string[];
    };
    assert.equal(interfaceNames.includes(MSG), true);
  });
  it("Query ListAllInterfaces fails: not at all", () => {
    assert.equal(
      failureOf(() => ask(`${SERVICE}/ListAllInterfaces`, {})),
      "no failure",
    );
  });

  const implementers = (interfaceName: string) =>
    ask(`${SERVICE}/ListImplementations`, { interfaceName });
  it("Query ListImplementations ok: the types of an interface, none of an unknown one", () => {
    assert.deepEqual(implementers(MSG), {
      implementationMessageNames: [
        "/cosmos.crisis.v1beta1.MsgUpdateParams",
        "/cosmos.crisis.v1beta1.MsgVerifyInvariant",
      ],
    });
    assert.deepEqual(implementers("x"), { implementationMessageNames: [] });
  });
  it("Query ListImplementations fails: no interface is named", () => {
    assert.equal(
      failureOf(() => implementers("")),
      "grpc/3: invalid interface name",
    );
  });
});
