/** What a reader finds under *Data*: every chip, also those that lack a number for the picture. */
import type { Confidence } from 'chip-policy-data/classify';
import type { Dataset } from 'chip-policy-data/dataset';
import { actorName } from '../../shared/attribution/source-note.js';
import type { TableView } from '../../shared/frame/frame-view.js';
import type { Phrase } from '../../shared/i18n/phrase.js';
import type { ChartOptions } from './control-chart.layout.js';
import type { Subject } from './control-chart.subject.js';
import { formatMeasured, toCell } from './control-chart.verdict.js';

export function toTable(dataset: Dataset, { chips, axes }: Subject, options: ChartOptions): TableView {
  const { messages, locale, language } = options;
  const { chart } = messages;
  const { chip: chipColumn, vendor, paragraph, sure } = chart.columns;
  const unknown: Phrase = { text: chart.unknown };
  return {
    caption: chart.caption,
    columns: [chipColumn, vendor, chart.measure[axes.x], chart.measure[axes.y], paragraph, sure],
    rows: chips.map(({ chip, classification }) => {
      const measured = [axes.x, axes.y].map((measure) => classification.measures[measure]);
      const confidences = measured.flatMap((one) => (one ? [one.confidence] : []));
      return [
        { text: chip.chinaVariant ? chart.madeForChina(chip.label) : chip.label },
        actorName(dataset, chip.vendor, language, 'short') ?? unknown,
        ...[axes.x, axes.y].map((measure) => {
          const one = classification.measures[measure];
          return one ? { text: formatMeasured(measure, one, locale) } : unknown;
        }),
        { text: toCell(classification, messages) },
        { text: confidences.length > 0 ? chart.confidence[weakest(confidences)] : chart.unknown },
      ];
    }),
  };
}

const WEAKNESS = ['estimated', 'derived', 'published', 'given'] as const satisfies readonly Confidence[];
const weakest = (confidences: readonly Confidence[]): Confidence =>
  WEAKNESS.find((one) => confidences.includes(one)) ?? 'given';
