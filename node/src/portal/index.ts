export { PORTAL_POLICY, type PortalOptions, servePortal } from "./servePortal.ts";
