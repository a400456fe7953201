import type { JsonObject } from "@milkyway/codec";
import { Query as BankQuery } from "@milkyway/codec/gen/cosmos/bank/v1beta1";
import type { ChainHand } from "../chainHand.ts";
import type { DevDescription } from "../describeDev.ts";

const NAME = "milkywaydev";
const PROVIDER = "developer chain";
const BOND_DENOM = "umilk";

/** The chain in the form of the chain registry, as wallets take it. */
export function chainJson({ chainId, rpc, rest, grpc }: DevDescription): JsonObject {
  const api = (address: string) => [{ address, provider: PROVIDER }];
  return {
    $schema: "../chain.schema.json",
    chain_name: NAME,
    chain_type: "cosmos",
    status: "live",
    network_type: "devnet",
    pretty_name: "MilkyWay developer chain",
    chain_id: chainId,
    bech32_prefix: "milk",
    daemon_name: "milkywayd",
    node_home: "$HOME/.milkyway",
    key_algos: ["secp256k1"],
    slip44: 118,
    fees: {
      fee_tokens: [
        {
          denom: BOND_DENOM,
          fixed_min_gas_price: 0,
          low_gas_price: 0.01,
          average_gas_price: 0.02,
          high_gas_price: 0.03,
        },
      ],
    },
    staking: { staking_tokens: [{ denom: BOND_DENOM }] },
    codebase: {
      cosmos_sdk_version: "v0.50.13",
      consensus: { type: "cometbft", version: "0.38.19" },
    },
    apis: { rpc: api(rpc), rest: api(rest), grpc: api(grpc) },
  };
}

/** The tokens of the chain in the form of the chain registry. */
export async function assetListJson(control: ChainHand): Promise<JsonObject> {
  const { metadatas } = await control.ask(BankQuery, BankQuery.methods.denomsMetadata, {});
  return {
    $schema: "../assetlist.schema.json",
    chain_name: NAME,
    assets: metadatas.map(({ description, denomUnits, base, name, display, symbol }) => ({
      description,
      denom_units: denomUnits.map(({ denom, exponent }) => ({ denom, exponent })),
      type_asset: "sdk.coin",
      base,
      name,
      display,
      symbol,
    })),
  };
}
