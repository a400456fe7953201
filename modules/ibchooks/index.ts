export { type IbchooksDeps, ibchooks } from "./module.ts";
