import { isJsonObject, type JsonObject, type JsonValue } from "@milkyway/codec";
import { Msg, Query } from "@milkyway/codec/gen/cosmos/staking/v1beta1";
import type { CliInput, ModuleCli } from "@milkyway/core";

const UNCHANGED = "[do-not-modify]";

const FILE = `The file holds
{
  "pubkey": {"@type": "/cosmos.crypto.ed25519.PubKey", "key": "…"}, "amount": "1000000umilk",
  "moniker": "alice", "identity": "", "website": "", "security": "", "details": "",
  "commission-rate": "0.1", "commission-max-rate": "0.2", "commission-max-change-rate": "0.01",
  "min-self-delegation": "1"
}
The key is what 'milkywayd comet show-validator' prints.`;

function newValidator(input: CliInput): JsonObject {
  const path = input.arg(0);
  const json = input.json(path);
  if (!isJsonObject(json)) return input.fail(`${path} holds no JSON object`);
  const text = (name: string, otherwise?: string): JsonValue => {
    const value = json[name] ?? otherwise;
    return typeof value === "string"
      ? value
      : input.fail(`${path} needs a text ${JSON.stringify(name)}`);
  };
  return {
    pubkey: json.pubkey ?? input.fail(`${path} needs a "pubkey"`),
    value: input.coin(String(text("amount"))),
    description: {
      moniker: text("moniker"),
      identity: text("identity", ""),
      website: text("website", ""),
      security_contact: text("security", ""),
      details: text("details", ""),
    },
    commission: {
      rate: text("commission-rate", "0.1"),
      max_rate: text("commission-max-rate", "0.2"),
      max_change_rate: text("commission-max-change-rate", "0.01"),
    },
    min_self_delegation: text("min-self-delegation", "1"),
  };
}

/** Commands of the staking module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Validators, and what is delegated to them",
    service: Query,
    rpcs: {
      validators: {
        short: "Show validators",
        flags: {
          status: { field: "status", summary: "in this state only, as BOND_STATUS_BONDED" },
        },
      },
      validator: { use: "validator [validator-addr]", short: "Show a validator" },
      validatorDelegations: {
        use: "delegations-to [validator-addr]",
        short: "Show the delegations to a validator",
      },
      validatorUnbondingDelegations: {
        use: "unbonding-delegations-from [validator-addr]",
        short: "Show what is taken back from a validator",
      },
      delegation: {
        use: "delegation [delegator-addr] [validator-addr]",
        short: "Show a delegation",
      },
      unbondingDelegation: {
        use: "unbonding-delegation [delegator-addr] [validator-addr]",
        short: "Show what an account takes back from a validator",
      },
      delegatorDelegations: {
        use: "delegations [delegator-addr]",
        short: "Show the delegations of an account",
      },
      delegatorUnbondingDelegations: {
        use: "unbonding-delegations [delegator-addr]",
        short: "Show what an account takes back from validators",
      },
      redelegations: {
        use: "redelegation [delegator-addr] [src-validator-addr] [dst-validator-addr]",
        short: "Show what an account moved between validators",
        args: ["delegator_addr", "src_validator_addr?", "dst_validator_addr?"],
      },
      delegatorValidators: {
        use: "delegator-validators [delegator-addr]",
        short: "Show the validators that an account delegates to",
      },
      delegatorValidator: {
        use: "delegator-validator [delegator-addr] [validator-addr]",
        short: "Show one of the validators that an account delegates to",
      },
      historicalInfo: {
        use: "historical-info [height]",
        short: "Show header and validators of a height",
        example: "5",
      },
      pool: { short: "Show how much is bonded and how much is not" },
      params: { short: "Show the parameters of staking" },
    },
  },
  tx: {
    short: "Delegate to validators, or be one",
    service: Msg,
    rpcs: {
      createValidator: {
        use: "create-validator [path/to/validator.json]",
        short: "Become a validator",
        long: FILE,
        args: [""],
        without: [
          "description",
          "commission",
          "min_self_delegation",
          "delegator_address",
          "pubkey",
          "value",
        ],
        read: newValidator,
      },
      editValidator: {
        use: "edit-validator",
        short: "Change what is said of one's own validator",
        example: "--new-moniker alice --from alice",
        flags: {
          "new-moniker": { field: "description.moniker", summary: "new name", default: UNCHANGED },
          identity: { field: "description.identity", summary: "new identity", default: UNCHANGED },
          website: { field: "description.website", summary: "new website", default: UNCHANGED },
          "security-contact": {
            field: "description.security_contact",
            summary: "new address to report security problems to",
            default: UNCHANGED,
          },
          details: { field: "description.details", summary: "new details", default: UNCHANGED },
          "commission-rate": { field: "commission_rate", summary: "new commission, as 0.1" },
          "min-self-delegation": {
            field: "min_self_delegation",
            summary: "new least self-delegation",
          },
        },
      },
      delegate: {
        use: "delegate [validator-addr] [amount]",
        short: "Delegate coins to a validator",
        args: ["validator_address", "amount"],
      },
      beginRedelegate: {
        use: "redelegate [src-validator-addr] [dst-validator-addr] [amount]",
        short: "Move delegated coins to another validator",
        args: ["validator_src_address", "validator_dst_address", "amount"],
      },
      undelegate: {
        use: "unbond [validator-addr] [amount]",
        short: "Take coins back from a validator",
        args: ["validator_address", "amount"],
      },
      cancelUnbondingDelegation: {
        use: "cancel-unbond [validator-addr] [amount] [creation-height]",
        short: "Delegate coins again that were being taken back",
        args: ["validator_address", "amount", "creation_height"],
      },
    },
  },
};
