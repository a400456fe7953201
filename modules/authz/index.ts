export type {
  Acceptance,
  AuthorizationKind,
  AuthorizedMsg,
} from "./authorizations/authorization.ts";
export type { AuthzDeps } from "./deps.ts";
export { errors as authzErrors } from "./errors.ts";
export { authz } from "./module.ts";
