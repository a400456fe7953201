import type { Application } from "@milkyway/baseapp";
import type { ApiMethod } from "./apiMethod.ts";

/** The queries of the state machine as methods of the API. */
export function queryMethods(application: Application): readonly ApiMethod[] {
  return application.descriptors.queries.map((route): ApiMethod => {
    const { path, request, response, http } = route;
    return {
      path,
      request,
      response,
      http,
      answer(given, { height }) {
        const state = application.view(height);
        return { response: state.ask(route, given), height: state.height };
      },
    };
  });
}
