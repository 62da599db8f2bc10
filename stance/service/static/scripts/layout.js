/**
 * Where the actors of a network stand: as far apart on paper as there are steps between them in the network, as well
 * as that can be (stress majorisation: Gansner, Koren and North 2004). The same network is always drawn the same.
 */

const ROUNDS = 300;

/**
 * Positions by name, within a box of `width` by `height` pixels. `edges` are `{source, target}`; `room(name)` is the
 * `{width, height}` that an actor with its name takes up.
 */
export function layout(names, edges, width, height, room) {
  const steps = distances(names, edges);
  const nodes = names.map((name, i) => {
    const angle = (2 * Math.PI * i) / names.length;
    return {
      name,
      room: room(name),
      steps: steps[i],
      x: Math.cos(angle) * (1 + i / 100),
      y: Math.sin(angle),
    };
  });
  for (let round = 0; round < ROUNDS; round++) for (const node of nodes) settle(node, nodes);
  fit(nodes, width, height);
  keepInside(nodes, width, height);
  for (let round = 0; round < ROUNDS && separate(nodes, width, height); round++);
  return new Map(nodes.map(({ name, x, y }) => [name, { x, y }]));
}

/** Steps between every two actors; those that nothing joins count as one step further than the furthest. */
function distances(names, edges) {
  const neighbours = new Map(names.map((name) => [name, new Set()]));
  for (const { source, target } of edges) {
    neighbours.get(source).add(target);
    neighbours.get(target).add(source);
  }
  const found = names.map((start) => {
    const steps = new Map([[start, 0]]);
    for (const [name, step] of steps) {
      for (const next of neighbours.get(name)) if (!steps.has(next)) steps.set(next, step + 1);
    }
    return steps;
  });
  const furthest = Math.max(...found.flatMap((steps) => [...steps.values()]));
  return found.map((steps) => names.map((name) => steps.get(name) ?? furthest + 1));
}

/** Move an actor to where its wished distances to all others are met best. */
function settle(node, nodes) {
  let [x, y, weights] = [0, 0, 0];
  for (const [i, other] of nodes.entries()) {
    if (other === node) continue;
    const wished = node.steps[i];
    const weight = 1 / wished ** 2;
    const way = wished / (Math.hypot(node.x - other.x, node.y - other.y) || 1);
    x += weight * (other.x + (node.x - other.x) * way);
    y += weight * (other.y + (node.y - other.y) * way);
    weights += weight;
  }
  if (weights) Object.assign(node, { x: x / weights, y: y / weights });
}

/** Stretch the drawing to fill the box in both directions. */
function fit(nodes, width, height) {
  for (const [axis, size] of [
    ["x", width],
    ["y", height],
  ]) {
    const values = nodes.map((node) => node[axis]);
    const least = Math.min(...values);
    const span = Math.max(...values) - least;
    for (const node of nodes) node[axis] = span < 1e-6 ? size / 2 : ((node[axis] - least) / span) * size;
  }
}

/** Move actors that cover one another apart, the shorter way; false once none do. */
function separate(nodes, width, height) {
  let moved = false;
  for (const [i, a] of nodes.entries()) {
    for (const b of nodes.slice(i + 1)) {
      const x = (a.room.width + b.room.width) / 2 - Math.abs(a.x - b.x);
      const y = (a.room.height + b.room.height) / 2 - Math.abs(a.y - b.y);
      if (x <= 0 || y <= 0) continue;
      moved = true;
      const axis = x < y ? "x" : "y";
      const way = (a[axis] < b[axis] ? -1 : 1) * (Math.min(x, y) / 2 + 0.5);
      a[axis] += way;
      b[axis] -= way;
    }
  }
  keepInside(nodes, width, height);
  return moved;
}

/** Names are centred below their actors and may not be cut off at the sides. */
function keepInside(nodes, width, height) {
  for (const node of nodes) {
    const side = Math.min(node.room.width, width) / 2;
    node.x = Math.min(Math.max(node.x, side), width - side);
    node.y = Math.min(Math.max(node.y, 0), height);
  }
}
