import { EngineError } from "../../engine/engineError.ts";
import type { RequestWatcher } from "../../telemetry/requestMetrics.ts";
import type { Method } from "../methods/method.ts";

/** Methods whose calls are told to who watches: `ok`, the code of the engine's refusal, or `internal`. */
export function watchMethods(
  methods: ReadonlyMap<string, Method>,
  watch: RequestWatcher,
): ReadonlyMap<string, Method> {
  const watched = [...methods].map(([name, method]) => {
    const run: Method["run"] = async (env, args, call) => {
      const started = performance.now();
      const note = (code: string) => watch("rpc", name, code, (performance.now() - started) / 1000);
      try {
        const answer = await method.run(env, args, call);
        note("ok");
        return answer;
      } catch (error) {
        note(error instanceof EngineError ? error.code : "internal");
        throw error;
      }
    };
    return [name, { ...method, run }] as const;
  });
  return new Map(watched);
}
