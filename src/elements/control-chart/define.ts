import { defineOnce } from '../../shared/element/define.js';
import { ControlChartElement } from './control-chart.js';

defineOnce('chip-control-chart', ControlChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'chip-control-chart': ControlChartElement;
  }
}
