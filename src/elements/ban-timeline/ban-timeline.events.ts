import type { DataErrorEvent, EventSelectEvent, ReadyEvent } from '../../shared/element/chip-events.js';

/** What a timeline tells the page. The provider listens to the selection, so the event lives in `shared`. */
export interface BanTimelineEventMap {
  'chip-event-select': EventSelectEvent;
  'chip-data-error': DataErrorEvent;
  'chip-ready': ReadyEvent;
}
