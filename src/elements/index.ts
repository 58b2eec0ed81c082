/** All elements as classes, without registering any. */
export { AsOfControlElement } from './as-of-control/as-of-control.js';
export { BanTimelineElement } from './ban-timeline/ban-timeline.js';
export { ControlChartElement } from './control-chart/control-chart.js';
export { ExportStatusElement } from './export-status/export-status.js';
export { PolicyProviderElement } from './policy-provider/policy-provider.js';
export { QuoteCardElement } from './quote-card/quote-card.js';
export { SelfSufficiencyMeterElement } from './self-sufficiency-meter/self-sufficiency-meter.js';
export { StockpileGaugeElement } from './stockpile-gauge/stockpile-gauge.js';
export { AsOfChangeEvent, DataErrorEvent, EventSelectEvent, ReadyEvent } from '../shared/element/chip-events.js';
