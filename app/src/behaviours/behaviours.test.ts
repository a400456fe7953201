import { testBehaviours } from "../testing/behaviourCase.ts";
import { registryCases } from "./cases/registries.ts";

const cases = [...registryCases];

testBehaviours(cases);
