// Generated from proto/cosmos/crisis/v1beta1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "../../../runtime.ts";
import { Coin } from "../base/v1beta1.ts";

export interface GenesisState {
  readonly constantFee: Coin;
}

export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>("cosmos.crisis.v1beta1.GenesisState", [
  messageField(3, "constant_fee", () => Coin, { required: true, dontOmitEmpty: true }),
]);

export interface MsgVerifyInvariant {
  readonly sender: string;
  readonly invariantModuleName: string;
  readonly invariantRoute: string;
}

export const MsgVerifyInvariant: MessageType<MsgVerifyInvariant> = defineMessage<MsgVerifyInvariant>("cosmos.crisis.v1beta1.MsgVerifyInvariant", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "invariant_module_name", "string"),
  field(3, "invariant_route", "string"),
], { aminoName: "cosmos-sdk/MsgVerifyInvariant", signers: ["sender"] });

export interface MsgVerifyInvariantResponse {}

export const MsgVerifyInvariantResponse: MessageType<MsgVerifyInvariantResponse> = defineMessage<MsgVerifyInvariantResponse>("cosmos.crisis.v1beta1.MsgVerifyInvariantResponse", []);

export interface MsgUpdateParams {
  readonly authority: string;
  readonly constantFee: Coin;
}

export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>("cosmos.crisis.v1beta1.MsgUpdateParams", [
  field(1, "authority", "string", { scalar: "AddressString" }),
  messageField(2, "constant_fee", () => Coin, { required: true, dontOmitEmpty: true }),
], { aminoName: "cosmos-sdk/x/crisis/MsgUpdateParams", signers: ["authority"] });

export interface MsgUpdateParamsResponse {}

export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>("cosmos.crisis.v1beta1.MsgUpdateParamsResponse", []);

export interface MsgRpc {
  verifyInvariant(request: MsgVerifyInvariant): MsgVerifyInvariantResponse;
  updateParams(request: MsgUpdateParams): MsgUpdateParamsResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("cosmos.crisis.v1beta1.Msg", {
  verifyInvariant: rpc("VerifyInvariant", MsgVerifyInvariant, MsgVerifyInvariantResponse),
  updateParams: rpc("UpdateParams", MsgUpdateParams, MsgUpdateParamsResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  GenesisState,
  MsgVerifyInvariant,
  MsgVerifyInvariantResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Msg as unknown as ServiceType];
