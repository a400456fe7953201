import {
  defineState,
  item,
  keySet,
  map,
  proto,
  rawText,
  sequence,
  u32,
} from "@milkyway/collections";
import { Params, Service, ServiceParams } from "./gen/v1.ts";

/**
 * Everything x/services keeps in the `services` store.
 * @see https://github.com/milkyway-labs/milkyway/blob/main/x/services/types/keys.go
 */
export const state = defineState("services", {
  /** `0x01 -> Params`. */
  params: item(0x01, proto(Params)),
  /** `0xa1 -> u64`, the id of the next service. */
  nextServiceId: sequence(0xa1),
  /** `0xa2 | serviceId -> Service`. */
  services: map(0xa2, u32, proto(Service)),
  /** `0xa3 | bech32 text -> ∅`, the accounts of services. */
  addresses: keySet(0xa3, rawText),
  /** `0xa4 | serviceId -> ServiceParams`. Entries outlive their service. */
  serviceParams: map(0xa4, u32, proto(ServiceParams)),
});
