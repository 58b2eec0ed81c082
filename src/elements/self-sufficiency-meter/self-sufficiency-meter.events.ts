import type { DataErrorEvent, ReadyEvent } from '../../shared/element/chip-events.js';

/** What a meter tells the page. It has no events of its own. */
export interface SelfSufficiencyMeterEventMap {
  'chip-data-error': DataErrorEvent;
  'chip-ready': ReadyEvent;
}
