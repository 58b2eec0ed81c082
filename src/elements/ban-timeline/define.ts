import { defineOnce } from '../../shared/element/define.js';
import { BanTimelineElement } from './ban-timeline.js';

defineOnce('chip-ban-timeline', BanTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'chip-ban-timeline': BanTimelineElement;
  }
}
