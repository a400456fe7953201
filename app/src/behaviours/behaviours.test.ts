import { testBehaviours } from "../testing/behaviourCase.ts";
import { registryCases } from "./cases/registries.ts";
import { restakingCases } from "./cases/restaking.ts";

const cases = [...registryCases, ...restakingCases];

testBehaviours(cases);
