import { plural } from '../../format/plural.js';
import { frame } from './frame.en.js';

export const messages = {
  ...frame,
  direction: { tightens: 'tightens', loosens: 'loosens', neutral: 'neutral' },
  timeline: {
    tightened: (count: number) => plural(count, 'en', { one: '1 tightens', other: `${count} tighten` }),
    loosened: (count: number) => plural(count, 'en', { one: '1 loosens', other: `${count} loosen` }),
    heading: (changes: readonly string[]) => ['Decisions on AI chips', changes.join(', ')].filter(Boolean).join(': '),
    headingSince: (date: string, count: number) =>
      `${plural(count, 'en', { one: 'One decision', other: `${count} decisions` })} since ${date}`,
    describedMonth: (count: number, month: string) =>
      `${plural(count, 'en', { one: 'One decision', other: `${count} decisions` })} on AI chips and the tools that make them, ${month}.`,
    description: (count: number, from: string, to: string) =>
      `${plural(count, 'en', { one: 'One decision', other: `${count} decisions` })} on AI chips and the tools that make them, ${from} to ${to}.`,
    change: {
      added: (date: string) => `new: ${date}`,
      corrected: (date: string) => `corrected: ${date}`,
      withdrawn: (date: string) => `withdrawn: ${date}`,
    },
    changed: {
      corrected: (count: number) =>
        plural(count, 'en', {
          one: 'One earlier decision was corrected.',
          other: `${count} earlier decisions were corrected.`,
        }),
      withdrawn: (count: number) =>
        plural(count, 'en', {
          one: 'One was withdrawn from the data.',
          other: `${count} were withdrawn from the data.`,
        }),
    },
    pictureHint: 'One mark per decision; bars show when a rule was in force.',
    none: 'No decision in the data matches.',
    inForce: 'In force',
    lanes: { US: 'United States', CN: 'China', others: 'Allies, others' },
    laneCount: (count: number) => plural(count, 'en', { one: '1 event', other: `${count} events` }),
    all: 'All',
    filters: 'Filter the list',
    search: 'Search',
    showing: (shown: number, total: number) => (shown === total ? `All ${total} shown` : `${shown} of ${total} shown`),
    yearCount: (count: number) => plural(count, 'en', { one: '1 decision', other: `${count} decisions` }),
    jurisdiction: {
      US: 'United States',
      CN: 'China',
      NL: 'Netherlands',
      JP: 'Japan',
      TW: 'Taiwan',
      MY: 'Malaysia',
      AE: 'United Arab Emirates',
      EU: 'European Union',
      company: 'Company',
      other: 'Elsewhere',
    },
    jurisdictionShort: {
      US: 'US',
      CN: 'China',
      NL: 'NL',
      JP: 'Japan',
      TW: 'Taiwan',
      MY: 'Malaysia',
      AE: 'UAE',
      EU: 'EU',
      company: 'firm',
      other: 'other',
    },
    others: 'Others',
    instrument: {
      rule: 'rule',
      'executive-action': 'executive action',
      'entity-list': 'Entity List',
      enforcement: 'enforcement',
      legislation: 'legislation',
      'licence-letter': 'licence letter',
      agreement: 'agreement',
      'company-disclosure': 'company disclosure',
      market: 'market',
      guidance: 'guidance',
      other: 'other',
    },
    decided: 'Decided',
    published: 'Public',
    effective: 'In effect',
    expires: 'Until',
    by: 'By',
    kind: 'Kind',
    chips: 'Chips',
    citation: 'Citation',
    thresholds: 'Limits',
    status: 'Status',
    link: 'Link to this entry',
    date: 'Date',
    direction: 'Direction',
    where: 'Where',
    title: 'Decision',
    caption: 'Policy decisions on AI chips',
  },
};

export type TimelineMessages = typeof messages;
