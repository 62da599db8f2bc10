/** Of two columns side by side, the shorter scrolls along until its end is seen, and then stays. */

const BELOW_CONTROLS = 76;

/** Style sheets cannot know the height of the column that the place where it sticks depends on. */
export function keepInSight(column) {
  const place = () => {
    column.style.top = `${Math.min(BELOW_CONTROLS, innerHeight - column.offsetHeight - 16)}px`;
  };
  new ResizeObserver(place).observe(column);
  addEventListener("resize", place);
}
