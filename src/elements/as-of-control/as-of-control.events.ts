import type { AsOfChangeEvent, DataErrorEvent, ReadyEvent } from '../../shared/element/chip-events.js';

/** What a control tells the page. The provider listens to the date, so the event lives in `shared`. */
export interface AsOfControlEventMap {
  'chip-as-of-change': AsOfChangeEvent;
  'chip-data-error': DataErrorEvent;
  'chip-ready': ReadyEvent;
}
