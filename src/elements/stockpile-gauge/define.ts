import { defineOnce } from '../../shared/element/define.js';
import { StockpileGaugeElement } from './stockpile-gauge.js';

defineOnce('chip-stockpile-gauge', StockpileGaugeElement);

declare global {
  interface HTMLElementTagNameMap {
    'chip-stockpile-gauge': StockpileGaugeElement;
  }
}
