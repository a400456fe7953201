/** Types of another chain (Initia), as far as its recorded transactions hold them. */
import {
  defineEnum,
  defineMessage,
  enumField,
  field,
  type MessageType,
  messageField,
  PUBLIC_KEY,
} from "@milkyway/codec";
import { Coin } from "@milkyway/codec/gen/cosmos/base/v1beta1";

const AUTHORIZATION = "cosmos.authz.v1beta1.Authorization";

export interface EthPubKey {
  readonly key: Uint8Array;
}

/** A secp256k1 key whose signatures are over a Keccak-256 digest. */
export const EthPubKey: MessageType<EthPubKey> = defineMessage<EthPubKey>(
  "initia.crypto.v1beta1.ethsecp256k1.PubKey",
  [field(1, "key", "bytes")],
  { aminoName: "initia/PubKeyEthSecp256k1", implements: [PUBLIC_KEY] },
);

const AuthorizationType = defineEnum("initia.mstaking.v1.AuthorizationType", {
  AUTHORIZATION_TYPE_UNSPECIFIED: 0,
  AUTHORIZATION_TYPE_DELEGATE: 1,
  AUTHORIZATION_TYPE_UNDELEGATE: 2,
  AUTHORIZATION_TYPE_REDELEGATE: 3,
  AUTHORIZATION_TYPE_CANCEL_UNBONDING_DELEGATION: 4,
});

const Validators = defineMessage<{ readonly address: readonly string[] }>(
  "initia.mstaking.v1.StakeAuthorization.Validators",
  [field(1, "address", "string", { repeated: true })],
);

const StakeAuthorization = defineMessage<object>(
  "initia.mstaking.v1.StakeAuthorization",
  [
    messageField(1, "max_tokens", () => Coin, { repeated: true }),
    messageField(2, "allow_list", () => Validators, {
      oneof: "validators",
      aminoOneof: "mstaking/StakeAuthorization/AllowList",
    }),
    messageField(3, "deny_list", () => Validators, {
      oneof: "validators",
      aminoOneof: "mstaking/StakeAuthorization/DenyList",
    }),
    enumField(4, "authorization_type", () => AuthorizationType),
  ],
  { aminoName: "mstaking/StakeAuthorization", implements: [AUTHORIZATION] },
);

const ExecuteAuthorizationItem = defineMessage<object>("initia.move.v1.ExecuteAuthorizationItem", [
  field(1, "module_address", "string"),
  field(2, "module_name", "string"),
  field(3, "function_names", "string", { repeated: true }),
]);

const ExecuteAuthorization = defineMessage<object>(
  "initia.move.v1.ExecuteAuthorization",
  [
    messageField(1, "items", () => ExecuteAuthorizationItem, {
      repeated: true,
      dontOmitEmpty: true,
    }),
  ],
  { aminoName: "move/ExecuteAuthorization", implements: [AUTHORIZATION] },
);

/** All of them, for a registry. */
export const foreignTypes: readonly MessageType<unknown>[] = [
  EthPubKey,
  StakeAuthorization,
  ExecuteAuthorization,
] as readonly MessageType<unknown>[];
