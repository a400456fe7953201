/**
 * The message types of the chain that the example uses, as they stand in its `.proto` files, and what CosmJS needs to
 * send and read them. A real program would generate these; here they fit on a page.
 */
import { type GeneratedType, Registry } from "@cosmjs/proto-signing";
import { defaultRegistryTypes } from "@cosmjs/stargate";
import protobuf from "protobufjs";

const SOURCES = [
  `syntax = "proto3"; package google.protobuf;
  message Any { string type_url = 1; bytes value = 2; }
  message Timestamp { int64 seconds = 1; int32 nanos = 2; }`,

  `syntax = "proto3"; package cosmos.base.v1beta1;
  message Coin { string denom = 1; string amount = 2; }
  message DecCoin { string denom = 1; string amount = 2; }`,

  `syntax = "proto3"; package milkyway.operators.v1;
  message MsgRegisterOperator {
    string sender = 1; string moniker = 2; string website = 3; string picture_url = 4;
    repeated cosmos.base.v1beta1.Coin fee_amount = 5;
  }
  message MsgRegisterOperatorResponse { uint32 new_operator_id = 1; }`,

  `syntax = "proto3"; package milkyway.services.v1;
  message MsgCreateService {
    string sender = 1; string name = 2; string description = 3; string website = 4; string picture_url = 5;
    repeated cosmos.base.v1beta1.Coin fee_amount = 6;
  }
  message MsgCreateServiceResponse { uint32 new_service_id = 1; }
  message MsgActivateService { string sender = 1; uint32 service_id = 2; }`,

  `syntax = "proto3"; package milkyway.pools.v1;
  message Pool { uint32 id = 1; string denom = 2; }
  message QueryPoolByDenomRequest { string denom = 1; }
  message QueryPoolResponse { Pool pool = 1; }`,

  `syntax = "proto3"; package milkyway.restaking.v1;
  enum DelegationType {
    DELEGATION_TYPE_UNSPECIFIED = 0; DELEGATION_TYPE_POOL = 1;
    DELEGATION_TYPE_OPERATOR = 2; DELEGATION_TYPE_SERVICE = 3;
  }
  message MsgJoinService { string sender = 1; uint32 operator_id = 2; uint32 service_id = 3; }
  message MsgBorrowPoolSecurity { string sender = 1; uint32 service_id = 2; uint32 pool_id = 3; }
  message MsgDelegatePool { string delegator = 1; cosmos.base.v1beta1.Coin amount = 2; }
  message MsgDelegateOperator {
    string delegator = 1; uint32 operator_id = 2; repeated cosmos.base.v1beta1.Coin amount = 3;
  }
  message MsgDelegateService {
    string delegator = 1; uint32 service_id = 2; repeated cosmos.base.v1beta1.Coin amount = 3;
  }
  message MsgUndelegatePool { string delegator = 1; cosmos.base.v1beta1.Coin amount = 2; }
  message MsgUndelegateOperator {
    string delegator = 1; uint32 operator_id = 2; repeated cosmos.base.v1beta1.Coin amount = 3;
  }
  message MsgUndelegateService {
    string delegator = 1; uint32 service_id = 2; repeated cosmos.base.v1beta1.Coin amount = 3;
  }
  message TrustedServiceEntry { uint32 service_id = 1; repeated uint32 pools_ids = 2; }
  message UserPreferences { repeated TrustedServiceEntry trusted_services = 4; }
  message MsgSetUserPreferences { string user = 1; UserPreferences preferences = 2; }`,

  `syntax = "proto3"; package milkyway.rewards.v1;
  message DistributionTypeBasic {}
  message UsersDistributionTypeBasic {}
  message Distribution {
    milkyway.restaking.v1.DelegationType delegation_type = 1; uint32 weight = 2; google.protobuf.Any type = 3;
  }
  message UsersDistribution { uint32 weight = 1; google.protobuf.Any type = 2; }
  message MsgCreateRewardsPlan {
    string sender = 1; string description = 2; uint32 service_id = 3; cosmos.base.v1beta1.Coin amount = 4;
    google.protobuf.Timestamp start_time = 5; google.protobuf.Timestamp end_time = 6;
    Distribution pools_distribution = 7; Distribution operators_distribution = 8;
    UsersDistribution users_distribution = 9; repeated cosmos.base.v1beta1.Coin fee_amount = 10;
  }
  message MsgCreateRewardsPlanResponse { uint64 new_rewards_plan_id = 1; }
  message MsgWithdrawDelegatorReward {
    string delegator_address = 1; milkyway.restaking.v1.DelegationType delegation_type = 2;
    uint32 delegation_target_id = 3;
  }
  message MsgWithdrawDelegatorRewardResponse { repeated cosmos.base.v1beta1.Coin amount = 1; }
  message RewardsPlan { uint64 id = 1; string rewards_pool = 7; }
  message QueryRewardsPlanRequest { uint64 plan_id = 1; }
  message QueryRewardsPlanResponse { RewardsPlan rewards_plan = 2; }
  message DecPool { string denom = 1; repeated cosmos.base.v1beta1.DecCoin dec_coins = 2; }
  message DelegationDelegatorReward {
    milkyway.restaking.v1.DelegationType delegation_type = 1; uint32 delegation_target_id = 2;
    repeated DecPool reward = 3;
  }
  message QueryDelegatorTotalRewardsRequest { string delegator_address = 1; }
  message QueryDelegatorTotalRewardsResponse { repeated DelegationDelegatorReward rewards = 1; }`,
];

const root = new protobuf.Root();
for (const source of SOURCES) protobuf.parse(source, root);
root.resolveAll();

/** The bytes of a message, of the type with this full name. */
export function encode(typeName: string, message: object): Uint8Array {
  return root.lookupType(typeName).encode(message).finish();
}

/** A message from its bytes; fields that were left out of them have their defaults. */
export function decode<T>(typeName: string, bytes: Uint8Array): T {
  const type = root.lookupType(typeName);
  return type.toObject(type.decode(bytes), { defaults: true, longs: Number }) as T;
}

/** A message wrapped with the name of its type. */
export function pack(typeName: string, message: object = {}) {
  return { typeUrl: `/${typeName}`, value: encode(typeName, message) };
}

const MESSAGES = SOURCES.flatMap((source) => {
  const name = /package ([\w.]+);/.exec(source)?.[1];
  return [...source.matchAll(/message (Msg\w+)/g)].map(([, message]) => `${name}.${message}`);
});

/** What CosmJS encodes messages by. */
export const registry: Registry = new Registry([
  ...defaultRegistryTypes,
  ...MESSAGES.map((name): [string, GeneratedType] => [`/${name}`, root.lookupType(name)]),
]);
