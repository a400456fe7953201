import { fromBase64, toHex } from "@milkyway/bytes";
import { isJsonObject, type JsonObject, type Method, type ServiceType } from "@milkyway/codec";
import type { Client } from "../client.ts";
import { refusal } from "../errors/refusal.ts";
import { readable } from "../transport/readable.ts";

export interface QueryOptions {
  /** The latest one by default. */
  readonly height?: bigint;
}

type RequestOf<T> = T extends Method<infer Request, infer _> ? Request : never;
type ResponseOf<T> = T extends Method<infer _, infer Response> ? Response : never;

/** What a node answers to a query by path; throws `Refused` when the chain says no. */
export async function abciQuery(
  { transport }: Client,
  path: string,
  data: Uint8Array,
  { height = 0n, prove = false }: QueryOptions & { readonly prove?: boolean } = {},
): Promise<JsonObject> {
  const params = { path, data: toHex(data), height: `${height}`, prove };
  const { response } = await transport.call("abci_query", params);
  const answer = isJsonObject(response) ? response : {};
  const code = Number(answer.code ?? 0);
  if (code === 0) return answer;
  const { codespace, log } = answer;
  throw refusal(`query ${path}`, { codespace: String(codespace), code, log: String(log) });
}

/** Asks a query service: `query(client, Query, "pools", {})`. Fields that are left out take their defaults. */
export async function query<Rpc, Name extends keyof Rpc & string>(
  client: Client,
  service: ServiceType<Rpc>,
  name: Name,
  request: Partial<RequestOf<ServiceType<Rpc>["methods"][Name]>>,
  options: QueryOptions = {},
): Promise<ResponseOf<ServiceType<Rpc>["methods"][Name]>> {
  const method = service.methods[name] as Method<unknown, unknown>;
  const path = `/${service.typeName}/${method.name}`;
  const data = method.request.encode(method.request.create(request));
  const { value } = await abciQuery(client, path, data, options);
  const response = readable(method.name, () =>
    method.response.decode(typeof value === "string" ? fromBase64(value) : new Uint8Array(0)),
  );
  return response as ResponseOf<ServiceType<Rpc>["methods"][Name]>;
}
