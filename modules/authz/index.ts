export type {
  Acceptance,
  AuthorizationKind,
  AuthorizedMsg,
} from "./authorizations/authorization.ts";
export type { AuthzDeps } from "./deps.ts";
export { authz } from "./module.ts";
