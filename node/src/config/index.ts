/** The configuration files of a node: their keys, defaults and checks as tables, and how they are read and written. */
export { APP_TABLE } from "./appTable.ts";
export { CLIENT_TABLE } from "./clientTable.ts";
export { COMET_TABLE } from "./cometTable.ts";
export { ConfigError } from "./configError.ts";
export {
  type ConfigKind,
  type ConfigRow,
  type ConfigSection,
  type ConfigTable,
  fullKey,
  rowsOf,
} from "./configTable.ts";
export { configText } from "./configText.ts";
export { ConfigValues } from "./configValues.ts";
export { durationNs } from "./durations.ts";
export { editConfig } from "./editConfig.ts";
export { type ConfigOverride, loadConfig } from "./loadConfig.ts";
export { type ReadConfig, readConfig } from "./readConfig.ts";
