import { LitElement, html, svg } from 'lit';

/** The floor of a chart: an element of Lit that draws the same named points, and neither axes nor rules. */
export class BarePoints extends LitElement {
  static properties = { points: { attribute: false } };

  constructor() {
    super();
    /** @type {{ name: string, x: number, y: number }[]} */
    this.points = [];
  }

  render() {
    return html`<svg viewBox="0 0 600 400" role="img" aria-label="Chips">
      ${this.points.map(
        ({ name, x, y }) =>
          svg`<g><circle cx=${x * 600} cy=${400 - y * 400} r="4"></circle><text x=${x * 600 + 6} y=${400 - y * 400}>${name}</text></g>`,
      )}
    </svg>`;
  }
}
