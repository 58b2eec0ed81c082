/** What a reader filters by: pure, and apart from the layout because it changes while the view stays. */
import { commonWords } from '../../shared/format/common-words.js';
import type { TimelineMessages } from '../../shared/i18n/messages/timeline.en.js';
import { LANES, laneOf, type EventView } from './ban-timeline.entry.js';

/** From this many events on, the list has a search field. */
export const SEARCH_FROM = 30;

/** The chips that get a button of their own: those named most often. */
const CHIP_BUTTONS = 3;
const CHIP_MINIMUM = 5;

export type FilterName = 'direction' | 'lane' | 'chip';

export interface FilterState {
  readonly direction: readonly string[];
  readonly lane: readonly string[];
  readonly chip: readonly string[];
  readonly query: string;
}

export const NO_FILTER: FilterState = { direction: [], lane: [], chip: [], query: '' };

export interface FilterButton {
  readonly name: FilterName;
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

const GROUPS = ['direction', 'lane', 'chip'] as const;

const valuesOf = (view: EventView, name: FilterName): readonly string[] => {
  if (name === 'direction') return [view.event.direction];
  return name === 'lane' ? [laneOf(view.event)] : view.families;
};

/** Within a group any of the pressed buttons, between groups all of them. */
export function matches(view: EventView, state: FilterState): boolean {
  return (
    GROUPS.every((name) => state[name].length === 0 || valuesOf(view, name).some((v) => state[name].includes(v))) &&
    (state.query.trim() === '' || view.haystack.includes(state.query.trim().toLowerCase()))
  );
}

export const isFiltered = (state: FilterState): boolean =>
  state.query.trim() !== '' || state.direction.length + state.lane.length + state.chip.length > 0;

/** The state after a button was pressed. */
export function toggle(state: FilterState, { name, value }: FilterButton): FilterState {
  const pressed = state[name];
  const next = pressed.includes(value) ? pressed.filter((v) => v !== value) : [...pressed, value];
  return { ...state, [name]: next };
}

/** How many events have a value, counted in one go. */
function countsOf(events: readonly EventView[]): (name: FilterName, value: string) => number {
  const counts: Record<string, number> = {};
  for (const view of events) {
    for (const name of GROUPS) {
      for (const value of valuesOf(view, name)) counts[name + value] = (counts[name + value] ?? 0) + 1;
    }
  }
  return (name, value) => counts[name + value] ?? 0;
}

/** The groups of buttons with their counts over all events. A group of one button would filter nothing and is left out. */
export function toButtons(
  events: readonly EventView[],
  chipLabels: ReadonlyMap<string, string>,
  messages: TimelineMessages,
): FilterButton[][] {
  const count = countsOf(events);
  const directions = (['tightens', 'loosens', 'neutral'] as const).map((value): FilterButton => ({
    name: 'direction',
    value,
    label: messages.direction[value],
    count: count('direction', value),
  }));
  const lanes = LANES.map((value): FilterButton => ({
    name: 'lane',
    value,
    label: value === 'others' ? messages.timeline.others : messages.timeline.jurisdictionShort[value],
    count: count('lane', value),
  }));
  const chips = [...chipLabels]
    .map(([value, label]): FilterButton => ({
      name: 'chip',
      value,
      label,
      count: count('chip', value),
    }))
    .filter((button) => button.count >= CHIP_MINIMUM)
    .sort((a, b) => b.count - a.count)
    .slice(0, CHIP_BUTTONS);
  return [directions, lanes]
    .map((group) => group.filter((button) => button.count > 0))
    .filter((group) => group.length > 1)
    .concat(chips.length > 0 ? [chips] : []);
}

/** What a family of chips is called: the words that its members' labels begin with ("H100 SXM", "H100 PCIe" → "H100"). */
export function familyLabels(
  names: readonly { readonly family: string; readonly label: string }[],
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { family, label } of names) {
    const known = labels.get(family);
    labels.set(family, known === undefined ? label : commonWords(known, label));
  }
  return labels;
}
