/** The geometry of an arrow between two circles. */

/**
 * A bow from the rim of circle `a` to that of circle `b`, `{x, y, r}` each, bent to the left of its way by `bend`
 * pixels, so that there and back do not cover one another. Returns the path, the arrow's head, and where on the
 * way a badge goes.
 */
export function bow(a, b, bend) {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const across = { x: (b.y - a.y) / length, y: (a.x - b.x) / length };
  const control = { x: (a.x + b.x) / 2 + across.x * 2 * bend, y: (a.y + b.y) / 2 + across.y * 2 * bend };
  const start = towards(a, control, a.r + 2);
  const tip = towards(b, control, b.r + 2);
  const end = towards(tip, control, 8);
  const badge = { x: along(start.x, control.x, end.x), y: along(start.y, control.y, end.y) };
  return { path: `M${at(start)}Q${at(control)} ${at(end)}`, badge, head: head(tip, end) };
}

/** A coordinate on the bow, nearer to its start: where many arrows meet at one actor, badges keep apart there. */
function along(start, control, end) {
  const t = 0.4;
  return (1 - t) ** 2 * start + 2 * t * (1 - t) * control + t ** 2 * end;
}

function head(tip, end) {
  const x = ((end.y - tip.y) / 8) * 5;
  const y = ((tip.x - end.x) / 8) * 5;
  return `M${at(tip)}L${at({ x: end.x + x, y: end.y + y })} ${at({ x: end.x - x, y: end.y - y })}Z`;
}

/** The point `distance` away from `from` on the way to `to`. */
function towards(from, to, distance) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
}

function at({ x, y }) {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
