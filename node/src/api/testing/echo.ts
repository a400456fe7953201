/** A service that gives back what it is asked, or fails as it is told. */
import {
  createTypeRegistry,
  defineEnum,
  defineMessage,
  enumField,
  field,
  type HttpRule,
  type MessageType,
  messageField,
} from "@milkyway/codec";
import {
  type Ctx,
  GrpcError,
  plainError,
  type QueryRoute,
  sdkErrors,
  wrapError,
} from "@milkyway/core";

const Color = defineEnum("test.v1.Color", { COLOR_NONE: 0, COLOR_RED: 1, COLOR_BLUE: 5 });

const Page: MessageType<unknown> = defineMessage("test.v1.Page", [
  field(1, "key", "bytes"),
  field(2, "limit", "uint64"),
  field(3, "count_total", "bool"),
]);

/** A message with a field of every kind that requests have. */
export const Echo: MessageType<unknown> = defineMessage("test.v1.Echo", [
  field(1, "name", "string"),
  field(2, "id", "uint32"),
  field(3, "height", "int64"),
  field(4, "data", "bytes"),
  field(5, "names", "string", { repeated: true }),
  enumField(6, "color", () => Color),
  messageField(7, "page", () => Page),
  field(8, "time", "time"),
  field(9, "span", "duration"),
  field(10, "left", "string", { oneof: "side" }),
  field(11, "right", "string", { oneof: "side" }),
  messageField(12, "pages", () => Page, { repeated: true }),
  field(13, "amount", "Int", { required: true }),
]);

export const registry = createTypeRegistry([Echo, Page]);

/** Ways to fail, by the name in the request. */
const FAILURES: Readonly<Record<string, () => unknown>> = {
  "not found": () => new GrpcError(5, "no such thing"),
  registered: () => wrapError(sdkErrors.unauthorized.wrap("only owners"), "outer"),
  bare: () => sdkErrors.unauthorized.wrap(),
  plain: () => plainError("something's <wrong>"),
  panic: () => new TypeError("cannot read what is not there"),
};

function route(name: string, ...http: readonly HttpRule[]): QueryRoute {
  return {
    path: `/test.v1.Query/${name}`,
    request: Echo,
    response: Echo,
    http,
    handle(_: Ctx, request) {
      const failure = FAILURES[(request as { readonly name: string }).name];
      if (failure !== undefined) throw failure();
      return request;
    },
  };
}

export const routes: readonly QueryRoute[] = [
  route("Echo", { method: "get", path: "/test/v1/echo/{id}" }),
  route(
    "Named",
    { method: "get", path: "/test/v1/named/{name}/echo" },
    { method: "get", path: "/test/v1/page/{page.limit}" },
  ),
  route("Data", { method: "get", path: "/test/v1/data/{data}" }),
  route("Color", { method: "get", path: "/test/v1/color/{color}" }),
  route("Deep", { method: "get", path: "/test/v1/deep/{name=**}" }),
  route("Fixed", { method: "get", path: "/test/v1/deep/fixed" }),
  route("Post", { method: "post", path: "/test/v1/echo", body: "*" }),
  route("Query", { method: "get", path: "/test/v1/query" }),
];
