import type { Dataset } from 'chip-policy-data/dataset';
import { chooseEvents, type Choice } from './ban-timeline.choice.js';
import { familyLabels, matches, toButtons, type FilterButton, type FilterState } from './ban-timeline.filters.js';
import { toView, type TimelineOptions, type TimelineView } from './ban-timeline.layout.js';

/** The view of a list with its buttons, kept while nothing that it is made of changes: a filter reads no event anew. */
export class Reading {
  buttons: readonly (readonly FilterButton[])[] = [];

  #view: TimelineView | undefined;
  #madeOf: readonly unknown[] = [];
  #shown: { readonly filter: FilterState; readonly ids: ReadonlySet<string> } | undefined;

  view(dataset: Dataset, choice: Choice, words: Omit<TimelineOptions, 'since' | 'order'>): TimelineView {
    const { since, order, from, to, limit, jurisdiction, direction, instrument, chip } = choice;
    const { language, locale, messages, asOf } = words;
    const lists = [jurisdiction, direction, instrument, chip];
    const madeOf = [dataset, language, locale, messages, asOf, since, order, from, to, limit, ...lists];
    if (this.#view && madeOf.every((part, i) => part === this.#madeOf[i])) return this.#view;
    this.#madeOf = madeOf;
    this.#shown = undefined;
    this.#view = toView(dataset, chooseEvents(dataset, choice, asOf), { ...words, since, order });
    const labels = familyLabels(Object.values(dataset.chipNames ?? {}));
    this.buttons = toButtons(this.#view.events, labels, messages);
    return this.#view;
  }

  /** The events that pass the filter, by id. A long list is drawn in many parts, between which they stay the same. */
  shown(filter: FilterState): ReadonlySet<string> {
    if (this.#shown?.filter !== filter) {
      const found = this.#view?.events.filter((view) => matches(view, filter)) ?? [];
      this.#shown = { filter, ids: new Set(found.map(({ id }) => id)) };
    }
    return this.#shown.ids;
  }
}
