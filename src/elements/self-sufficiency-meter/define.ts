import { defineOnce } from '../../shared/element/define.js';
import { SelfSufficiencyMeterElement } from './self-sufficiency-meter.js';

defineOnce('chip-self-sufficiency-meter', SelfSufficiencyMeterElement);

declare global {
  interface HTMLElementTagNameMap {
    'chip-self-sufficiency-meter': SelfSufficiencyMeterElement;
  }
}
