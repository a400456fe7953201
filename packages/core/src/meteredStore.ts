import type { Bin } from "@milkyway/bytes";
import type { Cursor, KVStore } from "@milkyway/store";
import type { GasCosts, GasMeter } from "./gas.ts";

/**
 * A store whose accesses are charged: the outermost layer, above all caches, so that what is cached makes no difference.
 * @see https://github.com/cosmos/cosmos-sdk/blob/store/v1.1.1/store/gaskv/store.go
 */
export class MeteredStore implements KVStore {
  private readonly inner: KVStore;
  private readonly meter: GasMeter;
  private readonly costs: GasCosts;

  constructor(inner: KVStore, meter: GasMeter, costs: GasCosts) {
    this.inner = inner;
    this.meter = meter;
    this.costs = costs;
  }

  get(key: Bin): Uint8Array | undefined {
    const { meter, costs } = this;
    meter.consume(costs.readFlat, "ReadFlat");
    const value = this.inner.get(key);
    const perKey = costs.readPerByte * key.length;
    const perValue = value === undefined ? 0 : costs.readPerByte * value.length;
    if (!meter.tryConsume(perKey + perValue)) {
      meter.consume(perKey, "ReadPerByte");
      meter.consume(perValue, "ReadPerByte");
    }
    return value;
  }

  has(key: Bin): boolean {
    this.meter.consume(this.costs.has, "Has");
    return this.inner.has(key);
  }

  set(key: Bin, value: Uint8Array): void {
    const { meter, costs } = this;
    const perKey = costs.writePerByte * key.length;
    const perValue = costs.writePerByte * value.length;
    if (!meter.tryConsume(costs.writeFlat + perKey + perValue)) {
      meter.consume(costs.writeFlat, "WriteFlat");
      meter.consume(perKey, "WritePerByte");
      meter.consume(perValue, "WritePerByte");
    }
    this.inner.set(key, value);
  }

  delete(key: Bin): void {
    this.meter.consume(this.costs.delete, "Delete");
    this.inner.delete(key);
  }

  iterate(start: Bin, end: Bin | undefined, reverse?: boolean): Cursor {
    return new MeteredCursor(this.inner.iterate(start, end, reverse), this.meter, this.costs);
  }
}

/** Charges the entry it stands on when it is opened and again each time it moves on from one. */
class MeteredCursor implements Cursor {
  private readonly inner: Cursor;
  private readonly meter: GasMeter;
  private readonly costs: GasCosts;

  constructor(inner: Cursor, meter: GasMeter, costs: GasCosts) {
    this.inner = inner;
    this.meter = meter;
    this.costs = costs;
    this.charge();
  }

  get valid(): boolean {
    return this.inner.valid;
  }

  get key(): Bin {
    return this.inner.key;
  }

  get value(): Uint8Array {
    return this.inner.value;
  }

  next(): void {
    this.charge();
    this.inner.next();
  }

  private charge(): void {
    const { inner, meter, costs } = this;
    if (inner.valid) {
      meter.consume(costs.readPerByte * inner.key.length, "ValuePerByte");
      meter.consume(costs.readPerByte * inner.value.length, "ValuePerByte");
    }
    meter.consume(costs.iterNextFlat, "IterNextFlat");
  }
}
