/** The service counts Unicode code points, JavaScript strings count UTF-16 units. */

/** A text that is cut at code points. */
export class CodePoints {
  #text;
  #units;

  constructor(text) {
    this.#text = text;
    // One entry a code point and one for the end; not needed where every code point is one unit.
    if (/[\ud800-\udfff]/.test(text)) {
      const units = [];
      for (let unit = 0; unit < text.length; unit += text.codePointAt(unit) > 0xffff ? 2 : 1)
        units.push(unit);
      units.push(text.length);
      this.#units = units;
    }
  }

  /** The text from one code point up to, not including, another. */
  slice(start, end) {
    const units = this.#units;
    return units ? this.#text.slice(units[start], units[end]) : this.#text.slice(start, end);
  }

  /** The number of code points. */
  get length() {
    return this.#units ? this.#units.length - 1 : this.#text.length;
  }
}
