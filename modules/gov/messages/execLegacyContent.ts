import type { MsgRpc } from "@milkyway/codec/gen/cosmos/gov/v1";
import { accounts, ensure, isFailure, type MsgHandler, toChainError } from "@milkyway/core";
import type { GovDeps } from "../deps.ts";
import { errors } from "../errors.ts";
import { type LegacyHandler, readContent } from "../legacyContents.ts";

/** A text is only taken note of. */
const takeNote: LegacyHandler = () => {};

function handlerOf({ legacyRoutes }: GovDeps, route: string): LegacyHandler | undefined {
  if (route === "gov") return takeNote;
  return Object.hasOwn(legacyRoutes, route) ? legacyRoutes[route] : undefined;
}

/** Executes the content of a proposal of the older form; only governance can send it. */
export const execLegacyContent: MsgHandler<GovDeps, MsgRpc["execLegacyContent"]> = {
  validate: ({ authority }) => void accounts.fromBech32(authority),
  handle(ctx, deps, { authority, content: any }) {
    deps.auth.getModuleAccount(ctx, "gov");
    ensure(
      authority === deps.authority,
      errors.invalidSigner,
      `expected ${deps.authority} got ${authority}`,
    );
    const found = readContent(deps, any);
    if (found === undefined)
      throw errors.invalidContent.wrap("expected *v1beta1.Content, got <nil>: invalid type");
    const { route } = found.kind;
    const handler = handlerOf(deps, route);
    if (handler === undefined) throw errors.noHandler.wrap(route);
    try {
      handler(ctx, found.content);
    } catch (error) {
      if (!isFailure(error)) throw error;
      const { message } = toChainError(error);
      throw errors.invalidContent.wrap(`failed to run legacy handler ${route}, ${message}`);
    }
    return {};
  },
};
