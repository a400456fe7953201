// Generated from proto/milkyway/dev/v1.proto by `npm run generate`. Do not edit.
import { type MessageType, type ServiceType, defineMessage, defineService, field, messageField, rpc } from "@milkyway/codec";
import { CurrencyPair } from "@milkyway/codec/gen/connect/types/v2";
import { Coin } from "@milkyway/codec/gen/cosmos/base/v1beta1";

export interface MsgSetPrices {
  readonly sender: string;
  readonly prices: readonly Price[];
}

export const MsgSetPrices: MessageType<MsgSetPrices> = defineMessage<MsgSetPrices>("milkyway.dev.v1.MsgSetPrices", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  messageField(2, "prices", () => Price, { repeated: true }),
], { aminoName: "milkyway/dev/MsgSetPrices", signers: ["sender"] });

export interface Price {
  readonly currencyPair: CurrencyPair;
  readonly price: bigint;
}

export const Price: MessageType<Price> = defineMessage<Price>("milkyway.dev.v1.Price", [
  messageField(1, "currency_pair", () => CurrencyPair, { required: true }),
  field(2, "price", "Int", { required: true, scalar: "Int" }),
]);

export interface MsgSetPricesResponse {}

export const MsgSetPricesResponse: MessageType<MsgSetPricesResponse> = defineMessage<MsgSetPricesResponse>("milkyway.dev.v1.MsgSetPricesResponse", []);

export interface MsgSetBalance {
  readonly sender: string;
  readonly address: string;
  readonly coins: readonly Coin[];
}

export const MsgSetBalance: MessageType<MsgSetBalance> = defineMessage<MsgSetBalance>("milkyway.dev.v1.MsgSetBalance", [
  field(1, "sender", "string", { scalar: "AddressString" }),
  field(2, "address", "string", { scalar: "AddressString" }),
  messageField(3, "coins", () => Coin, { repeated: true }),
], { aminoName: "milkyway/dev/MsgSetBalance", signers: ["sender"] });

export interface MsgSetBalanceResponse {}

export const MsgSetBalanceResponse: MessageType<MsgSetBalanceResponse> = defineMessage<MsgSetBalanceResponse>("milkyway.dev.v1.MsgSetBalanceResponse", []);

export interface MsgRpc {
  setPrices(request: MsgSetPrices): MsgSetPricesResponse;
  setBalance(request: MsgSetBalance): MsgSetBalanceResponse;
}

export const Msg: ServiceType<MsgRpc> = defineService<MsgRpc>("milkyway.dev.v1.Msg", {
  setPrices: rpc("SetPrices", MsgSetPrices, MsgSetPricesResponse),
  setBalance: rpc("SetBalance", MsgSetBalance, MsgSetBalanceResponse),
});

/** Every message of the package. */
export const messages: readonly MessageType<unknown>[] = [
  MsgSetPrices,
  Price,
  MsgSetPricesResponse,
  MsgSetBalance,
  MsgSetBalanceResponse,
];

/** Every service of the package. */
export const services: readonly ServiceType[] = [Msg as unknown as ServiceType];
