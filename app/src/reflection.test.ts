import assert from "node:assert/strict";
import { test } from "node:test";
import { FileDescriptorProto } from "@milkyway/codec";
import { FileDescriptorsResponse } from "@milkyway/codec/gen/cosmos/reflection/v1";
import type { Ctx } from "@milkyway/core";
import { reflectionQueries } from "./reflection.ts";

test("the chain describes all of its messages", () => {
  const path = "/cosmos.reflection.v1.ReflectionService/FileDescriptors";
  const route = reflectionQueries([]).find((query) => query.path === path);
  const answer = route?.handle(undefined as unknown as Ctx, {}) as FileDescriptorsResponse;
  const packages = answer.files.map((bytes) => FileDescriptorProto.decode(bytes).package);
  for (const name of ["milkyway.restaking.v1", "osmosis.tokenfactory.v1beta1", "cosmos.tx.v1beta1"])
    assert.ok(packages.includes(name), name);
  assert.ok(FileDescriptorsResponse.encode(answer).length > 10_000);
});
