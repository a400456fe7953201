import type { TypeRegistry } from "../registry.ts";

export interface FromJsonOptions {
  /** Called with the path of each unknown field, which is then passed over; without it they are refused. */
  readonly onUnknownField?: (path: string) => void;
}

/** A place in a JSON document, for errors: as `app_state.bank.balances[3]`. */
export interface Place {
  readonly path: string;
}

/** Where in a JSON document reading stands. The path is put together only when somebody wants to know it. */
export class Reading implements Place {
  readonly registry: TypeRegistry;
  readonly options: FromJsonOptions;
  readonly depth: number;
  /** The step to a field that is read right here, without a reading of its own. */
  leaf = "";
  private readonly above: Reading | undefined;
  private readonly step: string | number;

  constructor(
    registry: TypeRegistry,
    options: FromJsonOptions,
    above: Reading | undefined = undefined,
    step: string | number = "",
  ) {
    this.registry = registry;
    this.options = options;
    this.depth = above === undefined ? 0 : above.depth + 1;
    this.above = above;
    this.step = step;
  }

  get path(): string {
    return (this.place + this.leaf).replace(/^\./, "");
  }

  private get place(): string {
    const step = typeof this.step === "number" ? `[${this.step}]` : this.step;
    return (this.above?.place ?? "") + step;
  }

  /** The same reading one step further in: `step` is `.name`, `[text]`, the index in a list, or nothing. */
  below(step: string | number): Reading {
    return new Reading(this.registry, this.options, this, step);
  }
}
