import type { JsonObject } from "@milkyway/codec";
import type { CliCommand, CliInput, ModuleCli } from "@milkyway/core";
import { Msg, Query } from "./gen/v1.ts";

/** `2` trusts service 2 with everything, `2-4,5` with pools 4 and 5. */
function trustedService(text: string, input: CliInput): JsonObject {
  const [, service, pools] = /^(\d+)(?:-(\d+(?:,\d+)*))?$/.exec(text) ?? [];
  if (service === undefined)
    return input.fail(
      `invalid --trusted-service ${JSON.stringify(text)}: give 2, or 2-4,5 for pools 4 and 5`,
    );
  return { service_id: Number(service), pools_ids: pools?.split(",").map(Number) ?? [] };
}

function inPool(what: string): CliCommand {
  return {
    use: `pool ${what} [pool-id]`,
    short: `Show the ${what.replaceAll("-", " ")} of a pool`,
  };
}

function inPoolOf(what: string): CliCommand {
  const words = what.replaceAll("-", " ");
  return {
    use: `pool ${what} [pool-id] [delegator-address]`,
    short: `Show the ${words} of an account to a pool`,
  };
}

function ofOperator(what: string, words = what.replaceAll("-", " ")): CliCommand {
  return { use: `operator ${what} [operator-id]`, short: `Show the ${words} of an operator` };
}

function ofService(what: string, words = what.replaceAll("-", " ")): CliCommand {
  return { use: `service ${what} [service-id]`, short: `Show the ${words} of a service` };
}

function one(kind: "operator" | "service", what: string): CliCommand {
  return {
    use: `${kind} ${what} [${kind}-id] [delegator-address]`,
    short: `Show the ${what.replaceAll("-", " ")} of an account to one ${kind}`,
  };
}

function ofDelegator(what: string, short: string): CliCommand {
  return { use: `delegator ${what} [delegator-address]`, short };
}

const AMOUNT = "1000umilk --from alice";

/** Commands of the restaking module. */
export const cli: ModuleCli<typeof Query, typeof Msg> = {
  query: {
    short: "Who restakes what with whom, and who secures whom",
    service: Query,
    groups: {
      pool: "What is delegated to a pool",
      operator: "What is delegated to an operator, and what it secures",
      service: "What is delegated to a service, and who secures it",
      delegator: "What an account delegates",
      user: "Whom an account trusts",
    },
    rpcs: {
      poolDelegations: inPool("delegations"),
      poolDelegation: inPoolOf("delegation"),
      poolUnbondingDelegations: inPool("unbonding-delegations"),
      poolUnbondingDelegation: inPoolOf("unbonding-delegation"),
      operatorJoinedServices: ofOperator("joined-services"),
      operatorDelegations: ofOperator("delegations"),
      operatorDelegation: one("operator", "delegation"),
      operatorUnbondingDelegations: ofOperator("unbonding-delegations"),
      operatorUnbondingDelegation: one("operator", "unbonding-delegation"),
      serviceAllowedOperators: ofService("allowed-operators"),
      serviceSecuringPools: ofService("securing-pools"),
      serviceOperators: ofService("operators"),
      serviceDelegations: ofService("delegations"),
      serviceDelegation: one("service", "delegation"),
      serviceUnbondingDelegations: ofService("unbonding-delegations"),
      serviceUnbondingDelegation: one("service", "unbonding-delegation"),
      delegatorPoolDelegations: ofDelegator("pools-delegations", "Show delegations to pools"),
      delegatorPoolUnbondingDelegations: ofDelegator(
        "pools-unbonding-delegations",
        "Show what is coming back from pools",
      ),
      delegatorPools: ofDelegator("pools", "Show the pools that an account delegates to"),
      delegatorPool: {
        use: "delegator pool [delegator-address] [pool-id]",
        short: "Show one of the pools that an account delegates to",
      },
      delegatorOperatorDelegations: ofDelegator(
        "operators-delegations",
        "Show delegations to operators",
      ),
      delegatorOperatorUnbondingDelegations: ofDelegator(
        "operators-unbonding-delegations",
        "Show what is coming back from operators",
      ),
      delegatorOperators: ofDelegator(
        "operators",
        "Show the operators that an account delegates to",
      ),
      delegatorOperator: {
        use: "delegator operator [delegator-address] [operator-id]",
        short: "Show one of the operators that an account delegates to",
      },
      delegatorServiceDelegations: ofDelegator(
        "services-delegations",
        "Show delegations to services",
      ),
      delegatorServiceUnbondingDelegations: ofDelegator(
        "services-unbonding-delegations",
        "Show what is coming back from services",
      ),
      delegatorServices: ofDelegator("services", "Show the services that an account delegates to"),
      delegatorService: {
        use: "delegator service [delegator-address] [service-id]",
        short: "Show one of the services that an account delegates to",
      },
      userPreferences: {
        use: "user preferences [user-address]",
        short: "Show which services an account trusts with its pools",
      },
      params: { short: "Show unbonding time, allowed denoms and limits" },
    },
  },
  tx: {
    short: "Delegate to pools, operators and services, and say who secures whom",
    service: Msg,
    groups: {
      delegate: "Delegate coins",
      unbond: "Take delegated coins back",
      operator: "What the admin of an operator decides",
      service: "What the admin of a service decides",
      user: "What a delegator decides",
    },
    rpcs: {
      delegatePool: {
        use: "delegate pool [amount]",
        short: "Delegate coins to the pool of their denom",
        long: "A pool earns from the services that borrow its security and that the delegator trusts: see 'tx restaking user set-preferences'.",
        example: AMOUNT,
      },
      delegateOperator: {
        use: "delegate operator [operator-id] [amount]",
        short: "Delegate coins to an operator",
        example: `1 ${AMOUNT}`,
      },
      delegateService: {
        use: "delegate service [service-id] [amount]",
        short: "Delegate coins to a service",
        example: `1 ${AMOUNT}`,
      },
      undelegatePool: {
        use: "unbond pool [amount]",
        short: "Take coins back from their pool",
        example: AMOUNT,
      },
      undelegateOperator: {
        use: "unbond operator [operator-id] [amount]",
        short: "Take coins back from an operator",
        example: `1 ${AMOUNT}`,
      },
      undelegateService: {
        use: "unbond service [service-id] [amount]",
        short: "Take coins back from a service",
        example: `1 ${AMOUNT}`,
      },
      joinService: {
        use: "operator join-service [operator-id] [service-id]",
        short: "Have an operator secure a service",
      },
      leaveService: {
        use: "operator leave-service [operator-id] [service-id]",
        short: "Have an operator secure a service no more",
      },
      addOperatorToAllowList: {
        use: "service allow-operator [service-id] [operator-id]",
        short: "Let an operator secure a service; without any, all may",
      },
      removeOperatorFromAllowlist: {
        use: "service remove-allowed-operator [service-id] [operator-id]",
        short: "Let an operator secure a service no more",
      },
      borrowPoolSecurity: {
        use: "service borrow-pool-security [service-id] [pool-id]",
        short: "Have a service be secured by a pool",
      },
      ceasePoolSecurityBorrow: {
        use: "service cease-pool-security-borrow [service-id] [pool-id]",
        short: "Have a service be secured by a pool no more",
      },
      setUserPreferences: {
        use: "user set-preferences",
        short: "Say which services may be secured by one's pool delegations",
        long: "Replaces what was set before; services that are not named are not trusted, and pay nothing for pool delegations.",
        example: "--trusted-service 1 --trusted-service 2-4,5 --from alice",
        without: ["preferences"],
        flags: {
          "trusted-service": {
            kind: "list",
            summary: "a service to trust, with all pools (1) or some (1-2,3); may be repeated",
          },
        },
        read: (input) => ({
          preferences: {
            trusted_services: input
              .list("trusted-service")
              .map((text) => trustedService(text, input)),
          },
        }),
      },
    },
  },
};
