export {
  ParamChange,
  ParameterChangeProposal,
  Query,
} from "@milkyway/codec/gen/cosmos/params/v1beta1";
export { cli } from "./cli.ts";
