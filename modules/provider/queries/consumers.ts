import {
  type QueryRpc,
  QueryValidatorConsumerAddrResponse,
  QueryValidatorProviderAddrResponse,
} from "@milkyway/codec/gen/interchain_security/ccv/provider/v1";
import {
  consensusAddresses,
  invalidArgument,
  notFound,
  type QueryHandlers,
  toChainError,
} from "@milkyway/core";
import type { ProviderDeps } from "../deps.ts";
import type { chainQueries } from "./chain.ts";

function checkConsumerId(id: string): void {
  if (id.trim() === "") throw invalidArgument("consumer id cannot be blank: invalid consumer id");
  if (!/^[0-9]{1,20}$/.test(id))
    throw invalidArgument(`consumer id (${id}) cannot be parsed: invalid consumer id`);
}

/** Every id is that of no chain. */
function unknownConsumer(id: string): never {
  checkConsumerId(id);
  throw notFound(`cannot retrieve chain id for consumer: ${id}`);
}

function checkConsensusAddress(text: string): void {
  try {
    consensusAddresses.fromText(text);
  } catch (error) {
    throw invalidArgument(`invalid provider address: ${toChainError(error).message}`);
  }
}

/** Queries about consumer chains, as they are answered while there are none. */
export const consumerQueries: Omit<
  QueryHandlers<ProviderDeps, QueryRpc>,
  keyof typeof chainQueries
> = {
  queryConsumerGenesis: (_, __, { consumerId }) => unknownConsumer(consumerId),
  queryConsumerChains: () => ({
    chains: [],
    pagination: { nextKey: new Uint8Array(0), total: 0n },
  }),
  queryValidatorConsumerAddr(_, __, { consumerId, providerAddress }) {
    checkConsumerId(consumerId);
    consensusAddresses.fromBech32(providerAddress);
    return QueryValidatorConsumerAddrResponse.create();
  },
  queryValidatorProviderAddr(_, __, { consumerId, consumerAddress }) {
    checkConsumerId(consumerId);
    consensusAddresses.fromBech32(consumerAddress);
    return QueryValidatorProviderAddrResponse.create();
  },
  queryAllPairsValConsAddrByConsumer(_, __, { consumerId }) {
    checkConsumerId(consumerId);
    return { pairValConAddr: [] };
  },
  queryConsumerChainOptedInValidators(_, __, { consumerId }) {
    checkConsumerId(consumerId);
    throw invalidArgument(`unknown consumer chain: ${consumerId}`);
  },
  queryConsumerChainsValidatorHasToValidate(_, __, { providerAddress }) {
    if (providerAddress === "") throw invalidArgument("empty provider address");
    checkConsensusAddress(providerAddress);
    return { consumerIds: [] };
  },
  queryValidatorConsumerCommissionRate(_, __, { consumerId, providerAddress }) {
    checkConsumerId(consumerId);
    checkConsensusAddress(providerAddress);
    throw invalidArgument(`unknown consumer chain: ${consumerId}`);
  },
  queryConsumerValidators: (_, __, { consumerId }) => unknownConsumer(consumerId),
  queryConsumerIdFromClientId(_, __, { clientId }) {
    throw notFound(`no known consumer chain associated with this client id: ${clientId}`);
  },
  queryConsumerChain: (_, __, { consumerId }) => unknownConsumer(consumerId),
};
