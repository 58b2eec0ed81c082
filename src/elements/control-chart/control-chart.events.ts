import type { DataErrorEvent, ReadyEvent } from '../../shared/element/chip-events.js';

/** What a chart tells the page. It has no events of its own. */
export interface ControlChartEventMap {
  'chip-data-error': DataErrorEvent;
  'chip-ready': ReadyEvent;
}
