import type { DataErrorEvent, ReadyEvent } from '../../shared/element/chip-events.js';

/** What an export status tells the page. It has no events of its own. */
export interface ExportStatusEventMap {
  'chip-data-error': DataErrorEvent;
  'chip-ready': ReadyEvent;
}
