import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { HoldController } from '../layout/hold-controller.js';
import { frameStyles } from '../styles/frame.styles.js';
import { hostStyles } from '../styles/host.styles.js';
import { DataElement } from './data-element.js';

/** Of a level that no outline has the default holds. */
const toLevel = (text: string | null): number | undefined => (/^[1-6]$/.test(text ?? '') ? Number(text) : undefined);

/**
 * What every element with a frame has in common: the attributes of the frame, the look of host and frame, and the height
 * of the article's own text when it gives way. It never registers, fetches or listens.
 */
export abstract class ChipElement extends DataElement {
  static override styles = [hostStyles, frameStyles];
  protected static override choices = { ...super.choices, 'heading-level': '1 2 3 4 5 6' };

  /** The author's own headline; without it the record's. An empty one shows none. */
  @property() heading: string | undefined;

  /** Level of the headline in the article's outline, 1 to 6; 3 by default. */
  @property({ converter: toLevel, attribute: 'heading-level', useDefault: true }) headingLevel = 3;

  /** Leaves out the description and the note. */
  @property({ type: Boolean, reflect: true }) compact = false;

  readonly #hold = new HoldController(this);

  protected override comeToLife(): void {
    // Before the shadow root takes the article's text off the page, or its height is lost.
    if (!this.hasUpdated) this.#hold.remember(heightOfText(this));
    super.comeToLife();
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.ready && !this.wasShown) this.#hold.hold();
    super.update(changed);
  }
}

const heights = new WeakMap<Element, number>();

/** Of all that come to life together, at once: after each of them the page would have to be laid out anew. */
function heightOfText(element: ChipElement): number {
  if (!heights.has(element)) {
    const root = element.getRootNode() as Document | ShadowRoot;
    for (const one of root.querySelectorAll<ChipElement>(element.localName)) {
      if (!one.hasUpdated) heights.set(one, measure(one));
    }
  }
  const height = heights.get(element) ?? 0;
  heights.delete(element);
  return height;
}

/** Of the text and not of the tag: that is still a part of a line, whose height WebKit counts with margins in it. */
function measure(element: Element): number {
  const text = document.createRange();
  text.selectNodeContents(element);
  return text.getBoundingClientRect().height;
}
