import { Client, credentials, Metadata, type StatusObject } from "@grpc/grpc-js";

/** What a server said, without what differs from one moment to the next. */
export type Heard = readonly [question: string, answer: unknown];

const asBytes = (bytes: Uint8Array) => Buffer.from(bytes);

/** Calls a gRPC method with bytes. */
export function grpcCall(
  client: Client,
  path: string,
  request: Uint8Array,
  height?: string,
): Promise<unknown> {
  const metadata = new Metadata();
  if (height !== undefined) metadata.set("x-cosmos-block-height", height);
  return new Promise((resolve) => {
    let said: Metadata | undefined;
    const call = client.makeUnaryRequest(
      path,
      asBytes,
      (bytes: Buffer) => bytes,
      request,
      metadata,
      (error: Partial<StatusObject> | null, answer: Buffer | undefined) =>
        resolve({
          code: error?.code ?? 0,
          details: error?.details,
          answer: answer?.toString("hex"),
          height: said?.get("x-cosmos-block-height"),
        }),
    );
    call.on("metadata", (metadata: Metadata) => {
      said = metadata;
    });
  });
}

/** Values for what stands in braces in the path of a route, among them some that are none. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  denom: ["umilk", "none"],
  address: ["milk1h37umsp0j00glygv359r3k6w4wpqs3a7s3qlmp", "x"],
};

function pathsOf(template: string): readonly string[] {
  return [0, 1].map((which) =>
    template.replace(/\{([^}]*)\}/g, (_, name: string) => {
      const [first = "1", second = "milk1x"] = PLACES[name.replace(/.*\./, "")] ?? [];
      return which === 0 ? first : second;
    }),
  );
}

/** Asks REST for every route that a GET request can have, with good and bad values. */
export async function everyRoute(rest: string, heights: readonly string[]): Promise<Heard[]> {
  const document = (await (await fetch(`${rest}/swagger/openapi.json`)).json()) as {
    paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  const templates = Object.keys(document.paths).filter((path) => document.paths[path]?.get);
  const asked = templates.flatMap(pathsOf).flatMap((path) => [path, `${path}?pagination.limit=2`]);
  const odd = ["/", "//cosmos/bank/v1beta1/supply", "/none", "/cosmos/bank/v1beta1/supply:", "/%"];
  const questions = [...new Set([...asked, ...odd])].map((path, i) => ({
    path,
    height: path.includes("?") ? heights[i % heights.length] : undefined,
  }));
  return inGroups(questions, async ({ path, height }) => {
    const headers = height === undefined ? {} : { "x-cosmos-block-height": height };
    const answer = await fetch(rest + path, { headers, redirect: "manual" });
    const told = [...answer.headers].filter(
      ([name]) => name !== "date" && name !== "x-server-time",
    );
    return [`${path} ${height}`, [answer.status, told, await answer.text()]];
  });
}

/** Asks many questions, some of them at a time. */
async function inGroups<T>(questions: readonly T[], ask: (question: T) => Promise<Heard>) {
  const heard: Heard[] = [];
  for (let at = 0; at < questions.length; at += 32)
    heard.push(...(await Promise.all(questions.slice(at, at + 32).map(ask))));
  return heard;
}

/** Calls every gRPC method with nothing, with bytes that are no message, and at one of several heights. */
export async function everyCall(grpc: string, heights: readonly string[]): Promise<Heard[]> {
  const client = new Client(grpc, credentials.createInsecure());
  const [nothing, bad] = [new Uint8Array(0), Uint8Array.of(0xff, 1)];
  try {
    const paths = [...(await methodPaths(client)), "/none.v1.Query/None"];
    const questions = paths.flatMap((path, i) => [
      { path, request: nothing, height: undefined },
      { path, request: nothing, height: heights[i % heights.length] },
      { path, request: bad, height: undefined },
    ]);
    return await inGroups(questions, async ({ path, request, height }) => [
      `${path} ${request.length} ${height}`,
      await grpcCall(client, path, request, height),
    ]);
  } finally {
    client.close();
  }
}

async function methodPaths(client: Client): Promise<readonly string[]> {
  const path = "/cosmos.base.reflection.v2alpha1.ReflectionService/GetQueryServicesDescriptor";
  const { answer } = (await grpcCall(client, path, new Uint8Array(0))) as { answer: string };
  const text = Buffer.from(answer, "hex").toString("latin1");
  return [...new Set(text.match(/\/[a-z][\w.]*\.(?:Query|Service|\w*Service)\/\w+/g) ?? [])];
}
