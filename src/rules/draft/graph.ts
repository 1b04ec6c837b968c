/** Circles in a directed graph, found in linear time and without recursion. */

/** Each node with the nodes that it points to, all of them nodes of the graph. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * Circles of which no two share an edge, and at least one wherever nodes can reach each other; each begins with the
 * member that is first in the graph. What goes round in part by the same edges is found once those are mended.
 */
export function findCircles(graph: Graph): readonly (readonly string[])[] {
  const rank = new Map([...graph.keys()].map((node, at) => [node, at]));
  const circles: string[][] = [];
  const path: string[] = [];
  const positions = new Map<string, number>();
  /** For each place on the path the last one, up to it, whose edge from the place before is in a circle already. */
  const used: number[] = [];
  walk(graph, {
    enter: (node) => {
      positions.set(node, path.length);
      used.push(used.at(-1) ?? 0);
      path.push(node);
    },
    edge: (_from, to) => {
      const start = positions.get(to);
      if (start === undefined || (used.at(-1) ?? 0) > start) return;
      for (let at = start + 1; at < path.length; at++) used[at] = at;
      circles.push(beginWithFirst(path.slice(start), rank));
    },
    leave: (node) => {
      positions.delete(node);
      used.pop();
      path.pop();
    },
  });
  return circles;
}

/** A number for each node: the same for two different ones only if each can be reached from the other (Tarjan). */
export function findComponents(graph: Graph): ReadonlyMap<string, number> {
  const components = new Map<string, number>();
  const numbers = new Map<string, number>();
  /** The smallest number that a node is known to reach. */
  const reached = new Map<string, number>();
  const pending: string[] = [];
  const reach = (node: string, number: number) => reached.set(node, Math.min(reached.get(node) ?? number, number));
  walk(graph, {
    enter: (node) => {
      reach(node, numbers.size);
      numbers.set(node, numbers.size);
      pending.push(node);
    },
    edge: (from, to) => {
      if (!components.has(to)) reach(from, numbers.get(to) ?? 0);
    },
    leave: (node, parent) => {
      const lowest = reached.get(node) ?? 0;
      if (lowest === numbers.get(node)) {
        for (const member of pending.splice(pending.lastIndexOf(node))) components.set(member, lowest);
      } else if (parent !== undefined) reach(parent, lowest);
    },
  });
  return components;
}

interface Visitor {
  readonly enter: (node: string) => void;
  /** An edge to a node that was entered before. */
  readonly edge: (from: string, to: string) => void;
  readonly leave: (node: string, parent: string | undefined) => void;
}

/** Visits every node depth first, in the order of the graph. */
function walk(graph: Graph, { enter, edge, leave }: Visitor): void {
  const entered = new Set<string>();
  const path: { readonly node: string; readonly rest: Iterator<string> }[] = [];
  const begin = (node: string) => {
    entered.add(node);
    enter(node);
    path.push({ node, rest: (graph.get(node) ?? []).values() });
  };
  for (const root of graph.keys()) {
    if (!entered.has(root)) begin(root);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { value: to, done } = top.rest.next();
      if (done) {
        path.pop();
        leave(top.node, path.at(-1)?.node);
      } else if (entered.has(to)) edge(top.node, to);
      else begin(to);
    }
  }
}

function beginWithFirst(circle: readonly string[], rank: ReadonlyMap<string, number>): string[] {
  const ranks = circle.map((node) => rank.get(node) ?? 0);
  const first = ranks.indexOf(ranks.reduce((a, b) => Math.min(a, b)));
  return [...circle.slice(first), ...circle.slice(0, first)];
}
