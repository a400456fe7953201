import assert from "node:assert/strict";
import { test } from "node:test";
import { MsgSend } from "./gen/cosmos/bank/v1beta1.ts";
import { PubKey } from "./gen/cosmos/crypto/secp256k1.ts";
import { goTypeName } from "./goTypeName.ts";
import { implementations, MSG, MSG_RESPONSE, PUBLIC_KEY } from "./interfaces.ts";
import { createTypeRegistry, UnresolvedType } from "./registry.ts";
import { messages, services } from "./testing/generated.ts";

const registry = createTypeRegistry(messages);

test("types are found by name and by URL", () => {
  assert.equal(registry.get("cosmos.bank.v1beta1.MsgSend"), MsgSend);
  assert.equal(registry.find("/cosmos.bank.v1beta1.MsgSend"), MsgSend);
  assert.equal(registry.resolve("/cosmos.crypto.secp256k1.PubKey"), PubKey);
  assert.equal(registry.get("cosmos.bank.v1beta1.Nothing"), undefined);
});

test("only types that implement an interface can stand in an Any", () => {
  assert.throws(() => registry.resolve("/nothing.Here"), {
    name: "Error",
    message: "unable to resolve type URL /nothing.Here",
  });
  assert.throws(() => registry.resolve("/cosmos.bank.v1beta1.QueryBalanceRequest"), UnresolvedType);
  assert.throws(() => registry.resolve("cosmos.bank.v1beta1.MsgSend"), UnresolvedType);
  assert.throws(() => registry.resolveAs("/cosmos.bank.v1beta1.MsgSend", PUBLIC_KEY), {
    message:
      "no concrete type registered for type URL /cosmos.bank.v1beta1.MsgSend against interface *types.PubKey",
  });
  const option = "cosmos.tx.v1beta1.TxExtensionOptionI";
  assert.throws(() => registry.resolveAs("/cosmos.bank.v1beta1.MsgSend", option), {
    message: "no registered implementations of type tx.TxExtensionOptionI",
  });
});

test("the requests and responses of every Msg service are registered", () => {
  const methods = services
    .filter(({ typeName }) => typeName.endsWith(".Msg"))
    .flatMap((service) => Object.values(service.methods));
  const requests = new Set(registry.implementations(MSG));
  const responses = new Set(registry.implementations(MSG_RESPONSE));
  for (const { request, response } of methods) {
    assert.ok(requests.delete(`/${request.typeName}`), request.typeName);
    assert.ok(responses.has(`/${response.typeName}`), response.typeName);
  }
  const rest = ["Addition", "Modification", "Removal"];
  const provider = "/interchain_security.ccv.provider.v1";
  assert.deepEqual(
    [...requests],
    rest.map((what) => `${provider}.MsgConsumer${what}`),
  );
});

test("every type that the table of interfaces names exists", () => {
  for (const type of Object.values(implementations).flat())
    assert.notEqual(registry.get(type), undefined, type);
});

test("every interface that a field accepts has a known name", () => {
  assert.ok(registry.interfaces.includes("milkyway.rewards.v1.DistributionType"));
  assert.equal(registry.implementations("milkyway.rewards.v1.DistributionType").length, 3);
});

test("Go names of types", () => {
  assert.equal(goTypeName("cosmos.tx.v1beta1.ModeInfo.Single"), "*tx.ModeInfo_Single");
  assert.equal(goTypeName("cosmos.bank.v1beta1.MsgSend"), "*types.MsgSend");
  assert.equal(goTypeName("cosmos.gov.v1.MsgVote"), "*v1.MsgVote");
});
