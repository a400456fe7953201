// Generated from proto/cosmos/base/v1beta1.proto by `npm run generate`. Do not edit.
import type { Dec } from "@milkyway/math";
import { type MessageType, defineMessage, field } from "../../../runtime.ts";

export interface Coin {
  readonly denom: string;
  readonly amount: bigint;
}

export const Coin: MessageType<Coin> = defineMessage<Coin>("cosmos.base.v1beta1.Coin", [
  field(1, "denom", "string"),
  field(2, "amount", "Int", { required: true, scalar: "Int", dontOmitEmpty: true }),
]);

export interface DecCoin {
  readonly denom: string;
  readonly amount: Dec;
}

export const DecCoin: MessageType<DecCoin> = defineMessage<DecCoin>("cosmos.base.v1beta1.DecCoin", [
  field(1, "denom", "string"),
  field(2, "amount", "Dec", { required: true, scalar: "Dec" }),
]);

export interface IntProto {
  readonly int: bigint;
}

export const IntProto: MessageType<IntProto> = defineMessage<IntProto>("cosmos.base.v1beta1.IntProto", [
  field(1, "int", "Int", { required: true, scalar: "Int" }),
]);

export interface DecProto {
  readonly dec: Dec;
}

export const DecProto: MessageType<DecProto> = defineMessage<DecProto>("cosmos.base.v1beta1.DecProto", [
  field(1, "dec", "Dec", { required: true, scalar: "Dec" }),
]);

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  Coin,
  DecCoin,
  IntProto,
  DecProto,
];
