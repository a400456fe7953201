import "./rules.ts";

export type { GovDeps, GovStaking } from "./deps.ts";
export { errors as govErrors } from "./errors.ts";
export {
  checkTitleAndDescription,
  type LegacyContent,
  type LegacyContentKind,
  type LegacyHandler,
} from "./legacyContents.ts";
export { gov } from "./module.ts";
