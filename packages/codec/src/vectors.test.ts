/** The recorded vectors: every query and every genesis section, in protobuf and in JSON. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fromBase64, toBase64 } from "@milkyway/bytes";
import { fromJson } from "./json/fromJson.ts";
import type { JsonValue } from "./json/jsonValue.ts";
import { toJson } from "./json/toJson.ts";
import { createTypeRegistry } from "./registry.ts";
import { messages, services } from "./testing/generated.ts";
import { type RecordedQuery, readVector, vectorNames } from "./testing/vectors.ts";

const registry = createTypeRegistry(messages);
const methods = new Map(
  services.flatMap(({ typeName, methods: all }) =>
    Object.values(all).map((method) => [`/${typeName}/${method.name}` as string, method] as const),
  ),
);

function checkQuery(query: RecordedQuery, label: string): void {
  const method = methods.get(query.path);
  assert.ok(method, label);
  const request = fromBase64(query.request);
  const { request: requestType, response: responseType } = method;
  assert.equal(toBase64(requestType.encode(requestType.decode(request))), query.request, label);
  const given = fromJson(requestType, query.request_json, registry);
  assert.equal(toBase64(requestType.encode(given)), query.request, label);
  assert.deepEqual(toJson(requestType, requestType.decode(request), registry), query.request_json);
  if (query.error !== undefined) return;
  const response = responseType.decode(fromBase64(query.response));
  assert.equal(toBase64(responseType.encode(response)), query.response, label);
  const json = toJson(responseType, response, registry);
  assert.equal(JSON.stringify(json), JSON.stringify(query.response_json), label);
  assert.deepEqual(fromJson(responseType, json, registry), response, label);
}

test("the vectors are there", () => assert.ok(vectorNames.length > 20));

for (const name of vectorNames)
  test(`queries of ${name}`, () => {
    const { queries } = readVector(name);
    (queries ?? []).forEach((query, i) => {
      checkQuery(query, `${name} query ${i} ${query.path}`);
    });
  });

/** Genesis sections whose module is not named like its protobuf package. */
const PACKAGES: Readonly<Record<string, string>> = {
  "07-tendermint": "",
  feeibc: "ibc.applications.fee.v1",
  hyperlane: "hyperlane.core.v1",
  ibc: "ibc.core.types.v1",
  ibchooks: "osmosis.ibchooks",
  gov: "cosmos.gov.v1",
  packetfowardmiddleware: "packetforward.v1",
  provider: "interchain_security.ccv.provider.v1",
};

function genesisType(module: string) {
  const known = PACKAGES[module];
  const typed = messages.filter(({ typeName }) => /\.GenesisState$/.test(typeName));
  if (known !== undefined)
    return typed.find(({ typeName }) => typeName === `${known}.GenesisState`);
  return typed.find(({ typeName }) => typeName.split(".").includes(module));
}

/** Sections that are no protobuf messages. */
const UNTYPED = ["consensus", "params", "07-tendermint", "upgrade", "vesting"];

function checkGenesis(state: Readonly<Record<string, JsonValue>>, label: string): void {
  for (const [module, json] of Object.entries(state)) {
    const type = genesisType(module);
    if (type === undefined) {
      assert.ok(UNTYPED.includes(module), `${label} ${module}`);
      continue;
    }
    const message = fromJson(type, json, registry);
    assert.equal(
      JSON.stringify(toJson(type, message, registry)),
      JSON.stringify(json),
      `${label} ${module}`,
    );
    assert.deepEqual(type.encode(type.decode(type.encode(message))), type.encode(message), module);
  }
}

for (const name of vectorNames)
  test(`genesis of ${name}`, () => {
    const { genesis, final_export: exported } = readVector(name);
    checkGenesis(genesis.app_state, `${name} genesis`);
    checkGenesis(exported ?? {}, `${name} export`);
  });
