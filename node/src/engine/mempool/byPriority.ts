import type { PendingTx } from "./pendingTx.ts";

interface Node {
  readonly pending: PendingTx;
  readonly arrival: number;
  /** Signers whose transaction before this one is not taken yet. */
  waitsFor: number;
  readonly next: Node[];
}

function isAhead(a: Node, b: Node): boolean {
  const [ours, theirs] = [a.pending.priority, b.pending.priority];
  if (ours !== theirs) return ours > theirs;
  return a.arrival < b.arrival;
}

/** A heap whose first element is ahead of all others. */
class Heap {
  private readonly nodes: Node[] = [];

  push(node: Node): void {
    const { nodes } = this;
    let at = nodes.length;
    nodes.push(node);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isAhead(node, nodes[parent] as Node)) break;
      nodes[at] = nodes[parent] as Node;
      at = parent;
    }
    nodes[at] = node;
  }

  pop(): Node | undefined {
    const { nodes } = this;
    const first = nodes[0];
    const last = nodes.pop();
    if (last !== undefined && last !== first) this.sink(last);
    return first;
  }

  private sink(node: Node): void {
    const { nodes } = this;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= nodes.length) break;
      const right = child + 1;
      if (right < nodes.length && isAhead(nodes[right] as Node, nodes[child] as Node))
        child = right;
      if (!isAhead(nodes[child] as Node, node)) break;
      nodes[at] = nodes[child] as Node;
      at = child;
    }
    nodes[at] = node;
  }
}

/**
 * Transactions by priority, highest first and equal ones as they arrived; one is never before an earlier one of any of
 * its signers, since their sequence numbers go up in the order of arrival.
 */
export function* byPriority(arrived: Iterable<PendingTx>): Generator<PendingTx> {
  const lastOf = new Map<string, Node>();
  const ready = new Heap();
  let arrival = 0;
  for (const pending of arrived) {
    const node: Node = { pending, arrival: arrival++, waitsFor: 0, next: [] };
    for (const signer of pending.signers) {
      const before = lastOf.get(signer);
      lastOf.set(signer, node);
      if (before === undefined || before === node) continue;
      before.next.push(node);
      node.waitsFor++;
    }
    if (node.waitsFor === 0) ready.push(node);
  }
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    yield node.pending;
    for (const follower of node.next) if (--follower.waitsFor === 0) ready.push(follower);
  }
}
