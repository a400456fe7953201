import assert from "node:assert/strict";
import { test } from "node:test";
import { EventGrant } from "./gen/cosmos/authz/v1beta1.ts";
import { createTypeRegistry } from "./registry.ts";
import { messages } from "./testing/generated.ts";
import { typedEvent } from "./typedEvent.ts";

test("a typed event lists its fields by name, in JSON, empty ones too", () => {
  const grant = { msgTypeUrl: "/a.B", granter: "x<", grantee: "" };
  assert.deepEqual(typedEvent(EventGrant, grant, createTypeRegistry(messages)), {
    type: "cosmos.authz.v1beta1.EventGrant",
    attributes: [
      { key: "grantee", value: '""' },
      { key: "granter", value: '"x\\u003c"' },
      { key: "msg_type_url", value: '"/a.B"' },
    ],
  });
});
