import type { DataErrorEvent, ReadyEvent } from '../../shared/element/chip-events.js';

/** What a gauge tells the page. It has no events of its own. */
export interface StockpileGaugeEventMap {
  'chip-data-error': DataErrorEvent;
  'chip-ready': ReadyEvent;
}
