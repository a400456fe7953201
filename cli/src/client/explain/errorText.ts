import { govErrors as authorityErrors, type ErrorKind, sdkErrors } from "@milkyway/core";
import { authzErrors } from "@milkyway/modules/authz";
import { bankErrors } from "@milkyway/modules/bank";
import { crisisErrors } from "@milkyway/modules/crisis";
import { distributionErrors } from "@milkyway/modules/distribution";
import { evidenceErrors } from "@milkyway/modules/evidence";
import { feegrantErrors } from "@milkyway/modules/feegrant";
import { govErrors } from "@milkyway/modules/gov";
import { ibchooksErrors } from "@milkyway/modules/ibchooks";
import { investorsErrors } from "@milkyway/modules/investors";
import { liquidvestingErrors } from "@milkyway/modules/liquidvesting";
import { operatorsErrors } from "@milkyway/modules/operators";
import { paramsErrors } from "@milkyway/modules/params";
import { poolsErrors } from "@milkyway/modules/pools";
import { restakingErrors } from "@milkyway/modules/restaking";
import { rewardsErrors } from "@milkyway/modules/rewards";
import { servicesErrors } from "@milkyway/modules/services";
import { slashingErrors } from "@milkyway/modules/slashing";
import { stakingErrors } from "@milkyway/modules/staking";
import { tokenfactoryErrors } from "@milkyway/modules/tokenfactory";
import { upgradeErrors } from "@milkyway/modules/upgrade";

const TABLES: readonly Readonly<Record<string, ErrorKind>>[] = [
  sdkErrors,
  authorityErrors,
  authzErrors,
  bankErrors,
  crisisErrors,
  distributionErrors,
  evidenceErrors,
  feegrantErrors,
  govErrors,
  ibchooksErrors,
  investorsErrors,
  liquidvestingErrors,
  operatorsErrors,
  paramsErrors,
  poolsErrors,
  restakingErrors,
  rewardsErrors,
  servicesErrors,
  slashingErrors,
  stakingErrors,
  tokenfactoryErrors,
  upgradeErrors,
];

const byCode = new Map(
  TABLES.flatMap((table) =>
    Object.values(table).map(
      ({ codespace, code, text }) => [`${codespace}/${code}`, text] as const,
    ),
  ),
);

/** The text that an error is registered with. */
export function errorText(codespace: string, code: number): string | undefined {
  return byCode.get(`${codespace}/${code}`);
}
