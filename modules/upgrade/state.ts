import { Plan } from "@milkyway/codec/gen/cosmos/upgrade/v1beta1";
import {
  boolValue,
  defineState,
  item,
  map,
  pair,
  proto,
  rawBytes,
  text,
  u64,
  u64Value,
} from "@milkyway/collections";

/** Everything x/upgrade keeps in the `upgrade` store. @see https://github.com/cosmos/cosmos-sdk/blob/x/upgrade/v0.1.4/x/upgrade/types/keys.go */
export const state = defineState("upgrade", {
  /** `0x00 -> Plan`: the upgrade to come. */
  plan: item(0x00, proto(Plan)),
  /** `0x01 | height | name -> 1`: upgrades made. */
  done: map(0x01, pair(u64, text), boolValue),
  /** `0x02 | module -> version` of the layout of its state. */
  moduleVersions: map(0x02, text, u64Value),
  /** `0x03 -> number` of upgrades made; absent before the first. */
  protocolVersion: item(0x03, u64Value),
  /** `"upgradedIBCState/" | height "/upgradedClient" or "/upgradedConsState" -> bytes` for light clients of this chain. */
  upgradedIbcStates: map("upgradedIBCState/", text, rawBytes),
});
