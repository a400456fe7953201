import { EngineError } from "../../engine/engineError.ts";
import { type Call, type EventClient, method } from "./method.ts";

const FOR_SOCKETS = { isForSockets: true };
const BY_QUERY = { query: "string" } as const;

function clientOf({ client }: Call): EventClient {
  if (client === undefined)
    throw new EngineError("subscription", "events are sent to WebSocket clients only");
  return client;
}

/** Sends what matches a query from now on, each event under the id of this call. */
export const subscribe = method(
  BY_QUERY,
  (_, { query }, call) => {
    clientOf(call).subscribe(call.id, query);
    return "{}";
  },
  FOR_SOCKETS,
);

export const unsubscribe = method(
  BY_QUERY,
  (_, { query }, call) => {
    clientOf(call).unsubscribe(query);
    return "{}";
  },
  FOR_SOCKETS,
);

export const unsubscribeAll = method(
  {},
  (_, __, call) => {
    clientOf(call).unsubscribeAll();
    return "{}";
  },
  FOR_SOCKETS,
);
