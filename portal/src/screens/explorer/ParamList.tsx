import { createTypeRegistry, toJson } from "@milkyway/codec";
import { Query as Gov, Params as GovParams } from "@milkyway/modules/gov/client";
import { Query as Liquid, Params as LiquidParams } from "@milkyway/modules/liquidvesting/client";
import { Params as OperatorParams, Query as Operators } from "@milkyway/modules/operators/client";
import { Query as Restaking, Params as RestakingParams } from "@milkyway/modules/restaking/client";
import { Params as RewardParams, Query as Rewards } from "@milkyway/modules/rewards/client";
import { Params as ServiceParams, Query as Services } from "@milkyway/modules/services/client";
import { Query as Staking, Params as StakingParams } from "@milkyway/modules/staking/client";
import { type Client, query } from "@milkyway/sdk";
import { useLoaded } from "../../chain/useLoaded.ts";
import { Loading } from "../../ui/Loading.tsx";
import { RawJson } from "../../ui/RawJson.tsx";

const NO_ANYS = createTypeRegistry([]);

async function loadParams(client: Client) {
  const [restaking, rewards, operators, services, liquid, staking, gov] = await Promise.all([
    query(client, Restaking, "params", {}),
    query(client, Rewards, "params", {}),
    query(client, Operators, "params", {}),
    query(client, Services, "params", {}),
    query(client, Liquid, "params", {}),
    query(client, Staking, "params", {}),
    query(client, Gov, "params", { paramsType: "voting" }),
  ]);
  return [
    ["restaking", toJson(RestakingParams, restaking.params, NO_ANYS)],
    ["rewards", toJson(RewardParams, rewards.params, NO_ANYS)],
    ["operators", toJson(OperatorParams, operators.params, NO_ANYS)],
    ["services", toJson(ServiceParams, services.params, NO_ANYS)],
    ["liquidvesting", toJson(LiquidParams, liquid.params, NO_ANYS)],
    ["staking", toJson(StakingParams, staking.params, NO_ANYS)],
    ["gov", gov.params === undefined ? {} : toJson(GovParams, gov.params, NO_ANYS)],
  ] as const;
}

/** Parameters of the modules, as the chain writes them. */
export function ParamList() {
  const answer = useLoaded("params", loadParams);
  return (
    <Loading of={answer}>
      {(modules) =>
        modules.map(([name, params]) => (
          <details key={name}>
            <summary>{name}</summary>
            <RawJson label={name} json={params} />
          </details>
        ))
      }
    </Loading>
  );
}
