import { type Balance, baseGenesis, silentUser, withUsers } from "./base.ts";
import { operatorEntry } from "./delegations.ts";
import { planAccount, rewardsSection } from "./rewardsSection.ts";
import {
  decimal,
  ids,
  KINDS,
  type Kind,
  OPERATORS,
  POOLS,
  SERVICES,
  type Shape,
  type Stakes,
  shareDenom,
  stakesOf,
  totals,
} from "./targets.ts";
import { assetsSection, marketmapSection, oracleSection, TOKENS } from "./tokens.ts";
import { type AppState, type Section, START, type Workload } from "./workload.ts";

function stakedIn(kind: Kind, id: number, tokens: ReadonlyMap<number, bigint>) {
  const amount = tokens.get(id) ?? 0n;
  return {
    tokens: [{ denom: kind.denom(id), amount: String(amount) }],
    delegator_shares: [{ denom: shareDenom(kind, id), amount: decimal(amount) }],
  };
}

function poolsSection(shape: Shape, all: readonly Stakes[]): Section {
  const { tokens } = totals(POOLS, all);
  const pools = ids(POOLS.count(shape)).map((id) => {
    const amount = tokens.get(id) ?? 0n;
    const address = POOLS.address(id);
    const shares = decimal(amount);
    const denom = POOLS.denom(id);
    return { id, denom, address, tokens: String(amount), delegator_shares: shares };
  });
  return { next_pool_id: pools.length + 1, pools };
}

function operatorsSection(
  base: Section,
  admin: string,
  { operators }: Shape,
  all: readonly Stakes[],
): Section {
  const { tokens } = totals(OPERATORS, all);
  return {
    ...base,
    next_operator_id: operators + 1,
    operators: ids(operators).map((id) => ({
      ...operatorEntry(id, admin),
      ...stakedIn(OPERATORS, id, tokens),
    })),
    operators_params: ids(operators).map((id) => ({
      operator_id: id,
      params: { commission_rate: "0.050000000000000000" },
    })),
  };
}

function servicesSection(
  base: Section,
  admin: string,
  shape: Shape,
  all: readonly Stakes[],
): Section {
  const { tokens } = totals(SERVICES, all);
  const services = ids(shape.services).map((id) => ({
    id,
    status: "SERVICE_STATUS_ACTIVE",
    admin,
    name: `svc${id}`,
    description: "",
    website: "",
    picture_url: "",
    address: SERVICES.address(id),
    ...stakedIn(SERVICES, id, tokens),
    accredited: false,
  }));
  return { ...base, services, next_service_id: shape.services + 1 };
}

function restakingSection(
  base: Section,
  { operators, services }: Shape,
  users: readonly string[],
  all: readonly Stakes[],
): Section {
  const five = [0, 1, 2, 3, 4];
  return {
    ...base,
    operators_joined_services: ids(operators).map((id) => ({
      operator_id: id,
      service_ids: five.map((step) => 1 + ((id - 1 + 17 * step) % services)),
    })),
    services_securing_pools: ids(services).map((id) => ({
      service_id: id,
      pool_ids: [0, 3, 6].map((step) => 1 + ((id - 1 + step) % TOKENS.length)),
    })),
    delegations: all.flatMap((stakes, i) =>
      KINDS.map((kind) => {
        const id = kind.target(stakes);
        const shares = [{ denom: shareDenom(kind, id), amount: decimal(stakes.amount) }];
        return { type: kind.type, user_address: users[i], target_id: id, shares };
      }),
    ),
  };
}

function fundsOf(
  shape: Shape,
  users: readonly string[],
  all: readonly Stakes[],
): readonly Balance[] {
  const own = users.map((address) => ({
    address,
    coins: [{ denom: "umilk", amount: "1000000" }],
  }));
  const staked = KINDS.flatMap((kind) => {
    const { tokens } = totals(kind, all);
    return ids(kind.count(shape)).map((id) => ({
      address: kind.address(id),
      coins: [{ denom: kind.denom(id), amount: String(tokens.get(id) ?? 0n) }],
    }));
  });
  const plans = ids(shape.plans).map((id) => ({
    address: planAccount(id),
    coins: [{ denom: "umilk", amount: "10000000000" }],
  }));
  return [...own, ...staked, ...plans];
}

/** A hundred of each, as workload (c) has them. */
export const hundreds = (delegators: number): Shape => ({
  delegators,
  operators: 100,
  services: 100,
  plans: 100,
});

/** Workload (c): empty blocks with plans, services, operators, 10 pools and users who delegate to each kind. */
export function plans(shape: Shape, blocks = 31): Workload {
  const users = Array.from({ length: shape.delegators }, (_, i) => silentUser(i));
  const all = users.map((_, i) => stakesOf(i, shape));
  const base = withUsers(baseGenesis(), users, fundsOf(shape, users, all));
  const { app_state: state } = base;
  const admin: string = state.auth?.accounts[0].address;
  const changed: AppState = {
    ...state,
    assets: assetsSection,
    marketmap: marketmapSection(state.marketmap),
    oracle: oracleSection,
    pools: poolsSection(shape, all),
    operators: operatorsSection(state.operators, admin, shape, all),
    services: servicesSection(state.services, admin, shape, all),
    restaking: restakingSection(state.restaking, shape, users, all),
    rewards: rewardsSection(state.rewards, shape, users, all),
  };
  return {
    genesis: { ...base, app_state: changed },
    blocks: Array.from({ length: blocks }, () => []),
    start: START,
    measured: [Math.min(12, blocks), blocks],
  };
}
