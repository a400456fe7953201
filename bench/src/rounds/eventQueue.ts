type Action = (time: number) => void;

interface Event {
  readonly time: number;
  readonly action: Action;
}

/** Does things in the order of their times: a binary heap. */
export class EventQueue {
  private readonly heap: Event[] = [];

  at(time: number, action: Action): void {
    const { heap } = this;
    let place = heap.push({ time, action }) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (this.timeAt(above) <= time) break;
      this.swap(place, above);
      place = above;
    }
  }

  /** Until nothing is left. */
  run(): void {
    for (let event = this.take(); event !== undefined; event = this.take())
      event.action(event.time);
  }

  private take(): Event | undefined {
    const { heap } = this;
    const [first] = heap;
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    heap[0] = last;
    for (let place = 0; ; ) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      const next = this.timeAt(right) < this.timeAt(left) ? right : left;
      if (this.timeAt(next) >= this.timeAt(place)) return first;
      this.swap(place, next);
      place = next;
    }
  }

  private timeAt(place: number): number {
    return this.heap[place]?.time ?? Number.POSITIVE_INFINITY;
  }

  private swap(a: number, b: number): void {
    const { heap } = this;
    [heap[a], heap[b]] = [heap[b] as Event, heap[a] as Event];
  }
}
