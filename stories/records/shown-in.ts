/** Which element shows a record, and with which attributes. Read by the page of records and by the Embed panel beside it. */
import type { CollectionName } from 'chip-policy-data/dataset';
import type { EmbedName } from '../../src/embeds/snippet/children/index.js';

export interface Shown {
  readonly element: EmbedName;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A record as the address of its page names it; the day is that of a decision, which is shown among those of its day. */
export interface Named {
  readonly collection: CollectionName;
  readonly id: string;
  readonly day?: string | undefined;
}

/** People and sources have no element of their own: they are shown by the records that name them. */
export function shownIn({ collection, id, day }: Named): Shown | undefined {
  switch (collection) {
    case 'quotes':
      return { element: 'quote-card', attributes: { quote: id } };
    case 'stockpiles':
      return { element: 'stockpile-gauge', attributes: { figure: id } };
    case 'indicators':
      return { element: 'self-sufficiency-meter', attributes: { indicator: id } };
    case 'chips':
      return { element: 'export-status', attributes: { chip: id } };
    case 'rules':
      return { element: 'control-chart', attributes: { rule: id } };
    case 'events':
      return { element: 'ban-timeline', attributes: { select: id, ...(day && { from: day, to: day }) } };
    case 'actors':
    case 'sources':
      return undefined;
    default:
      return collection satisfies never;
  }
}
