import type { Descriptors } from "@milkyway/baseapp";
import type { TypeRegistry } from "@milkyway/codec";
import { Service as Node } from "@milkyway/codec/gen/cosmos/base/node/v1beta1";
import { ReflectionService } from "@milkyway/codec/gen/cosmos/base/reflection/v2alpha1";
import { Service as Comet } from "@milkyway/codec/gen/cosmos/base/tendermint/v1beta1";
import { Service as Tx } from "@milkyway/codec/gen/cosmos/tx/v1beta1";
import type { Log } from "../engine/log.ts";
import type { Eventually } from "../engine/reads/chainReads.ts";
import type { RequestWatcher } from "../telemetry/requestMetrics.ts";
import { type ApiContext, type ApiOptions, createContext } from "./apiContext.ts";
import type { ApiMethod } from "./apiMethod.ts";
import { queryMethods } from "./queryMethods.ts";
import { serviceMethods } from "./serviceMethods.ts";
import { appReflection } from "./services/appReflection.ts";
import { cometService } from "./services/comet/cometService.ts";
import { nodeService } from "./services/nodeService.ts";
import { txService } from "./services/tx/txService.ts";

/** Every method that clients may call, by whatever server. */
export interface ServedApi {
  /** The state machine, by name. */
  readonly program: Pick<Descriptors, "name" | "version">;
  readonly registry: TypeRegistry;
  readonly methods: readonly ApiMethod[];
  readonly log: Log;
  readonly watchRequest: RequestWatcher;
  /** By `/package.Service/Method`. */
  find(path: string): ApiMethod | undefined;
  /** Whether no more blocks will be made. */
  isHalted(): Eventually<boolean>;
}

/** The methods in the thread that executes. */
export interface Api extends ServedApi {
  readonly context: ApiContext;
  /** As `find`, of the methods that the node itself answers. */
  findOwn(path: string): ApiMethod | undefined;
}

export function byPath(methods: readonly ApiMethod[]): ReadonlyMap<string, ApiMethod> {
  return new Map(methods.map((method) => [method.path, method]));
}

/** The services of the node, then those of the state machine: the order in which their routes are tried. */
export function createApi(options: ApiOptions): Api {
  const context = createContext(options);
  const { application } = context;
  const methods: ApiMethod[] = [];
  const first = [
    ...serviceMethods(context, Tx, txService),
    ...serviceMethods(context, Comet, cometService),
  ];
  const last = [
    ...serviceMethods(context, Node, nodeService),
    ...serviceMethods(
      context,
      ReflectionService,
      appReflection(() => methods),
    ),
  ];
  methods.push(...first, ...queryMethods(application), ...last);
  const all = byPath(methods);
  const own = byPath([...first, ...last]);
  return {
    context,
    program: application.descriptors,
    registry: application.descriptors.registry,
    methods,
    log: context.log,
    watchRequest: context.watchRequest,
    isHalted: () => context.engine.status().halted !== undefined,
    find: (path) => all.get(path),
    findOwn: (path) => own.get(path),
  };
}
