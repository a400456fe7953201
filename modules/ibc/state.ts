import { Any } from "@milkyway/codec";
import { Params as ChannelParams } from "@milkyway/codec/gen/ibc/core/channel/v1";
import { Params as ClientParams } from "@milkyway/codec/gen/ibc/core/client/v1";
import {
  ConnectionEnd,
  Params as ConnectionParams,
} from "@milkyway/codec/gen/ibc/core/connection/v1";
import { defineState, item, proto, u64Value } from "@milkyway/collections";

/** Everything x/ibc keeps in the `ibc` store so far. @see https://github.com/cosmos/ibc-go/blob/v8.7.0/modules/core/24-host/keys.go */
export const state = defineState("ibc", {
  clientParams: item("clientParams", proto(ClientParams)),
  connectionParams: item("connectionParams", proto(ConnectionParams)),
  channelParams: item("channelParams", proto(ChannelParams)),
  nextClientSequence: item("nextClientSequence", u64Value),
  nextConnectionSequence: item("nextConnectionSequence", u64Value),
  nextChannelSequence: item("nextChannelSequence", u64Value),
  /** The client of this chain itself. */
  localhostClient: item("clients/09-localhost/clientState", proto(Any)),
  /** The connection of this chain to itself, through its own client. */
  localhostConnection: item("connections/connection-localhost", proto(ConnectionEnd)),
});
