import { Query } from "@milkyway/codec/gen/cosmwasm/wasm/v1";
import type { ModuleCli } from "@milkyway/core";

const CONTRACT = "milk14hj2tavq8fpesdwxxcu44rty3hh90vhujrvcmstl4zr3txmfvw9slr25ar";

/** Commands of the wasm module. */
export const cli: ModuleCli<typeof Query> = {
  query: {
    short: "Contracts and their code",
    service: Query,
    groups: { "contract-state": "What a contract keeps" },
    rpcs: {
      contractInfo: {
        use: "contract [bech32-address]",
        short: "Show a contract",
        args: ["address"],
        example: CONTRACT,
      },
      contractHistory: {
        use: "contract-history [bech32-address]",
        short: "Show the codes that a contract had",
        args: ["address"],
        example: CONTRACT,
      },
      contractsByCode: {
        use: "list-contract-by-code [code-id]",
        short: "Show the contracts of a code",
      },
      allContractState: {
        use: "contract-state all [bech32-address]",
        short: "Show all that a contract keeps",
        args: ["address"],
        example: CONTRACT,
      },
      rawContractState: {
        use: "contract-state raw [bech32-address] [key]",
        short: "Show what a contract keeps under a key, in hex or base64",
        args: ["address", "query_data"],
        example: `${CONTRACT} 00`,
      },
      smartContractState: {
        use: "contract-state smart [bech32-address] [query]",
        short: "Ask a contract",
        args: ["address", ""],
        without: ["query_data"],
        read: (input) => ({ query_data: input.parse(input.arg(1)) }),
        example: `${CONTRACT} {"balance":{}}`,
      },
      code: { use: "code-info [code-id]", short: "Show a code" },
      codes: { use: "list-code", short: "Show all codes" },
      pinnedCodes: { use: "pinned", short: "Show the codes that are kept at hand" },
      params: { short: "Show who may upload code" },
      contractsByCreator: {
        use: "list-contracts-by-creator [creator]",
        short: "Show the contracts that an account made",
        args: ["creator_address"],
      },
      buildAddress: {
        use: "build-address [code-hash] [creator-address] [salt-hex-encoded] [json-encoded-init-args]",
        short: "Show the address that a contract would have",
        args: ["code_hash", "creator_address", "salt", "init_args?"],
        example: `${"00".repeat(32)} milk1gd5vel0gxj0jcsp7n2zszvhcfk95w67wz8wra0 00`,
      },
    },
  },
};
