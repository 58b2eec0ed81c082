import type { DataErrorEvent, ReadyEvent } from '../../shared/element/chip-events.js';

/** What a quote card tells the page. It has no events of its own. */
export interface QuoteCardEventMap {
  'chip-data-error': DataErrorEvent;
  'chip-ready': ReadyEvent;
}
