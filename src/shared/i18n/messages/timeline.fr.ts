import { plural } from '../../format/plural.js';
import { frame } from './frame.fr.js';
import type { TimelineMessages } from './timeline.en.js';

const decisions = (count: number): string =>
  plural(count, 'fr', { one: `${count} décision`, other: `${count} décisions` });

/** « de janvier », mais « d’avril ». */
const sinceMonth = (month: string): string => (/^[aeiouéh]/i.test(month) ? `d’${month}` : `de ${month}`);

export const messages = {
  ...frame,
  direction: { tightens: 'durcit', loosens: 'assouplit', neutral: 'neutre' },
  timeline: {
    tightened: (count) => plural(count, 'fr', { one: `${count} durcit`, other: `${count} durcissent` }),
    loosened: (count) => plural(count, 'fr', { one: `${count} assouplit`, other: `${count} assouplissent` }),
    heading: (changes) => ['Décisions sur les puces d’IA', changes.join(', ')].filter(Boolean).join('\u00a0: '),
    headingSince: (date, count) => `${decisions(count)} depuis le ${date}`,
    describedMonth: (count, month) =>
      `${decisions(count)} sur les puces d’IA et les machines qui les fabriquent, ${month}.`,
    description: (count, from, to) =>
      `${decisions(count)} sur les puces d’IA et les machines qui les fabriquent, ${sinceMonth(from)} à ${to}.`,
    change: {
      added: (date) => `nouveau : ${date}`,
      corrected: (date) => `corrigé : ${date}`,
      withdrawn: (date) => `retiré : ${date}`,
    },
    changed: {
      corrected: (count) =>
        plural(count, 'fr', {
          one: 'Une décision antérieure a été corrigée.',
          other: `${count} décisions antérieures ont été corrigées.`,
        }),
      withdrawn: (count) =>
        plural(count, 'fr', { one: 'Une a été retirée des données.', other: `${count} ont été retirées des données.` }),
    },
    pictureHint: 'Un signe par décision ; les barres montrent quand une règle était en vigueur.',
    none: 'Aucune décision ne correspond.',
    inForce: 'En vigueur',
    lanes: { US: 'États-Unis', CN: 'Chine', others: 'Alliés, autres' },
    laneCount: (count) => plural(count, 'fr', { one: `${count} événement`, other: `${count} événements` }),
    all: 'Tout',
    filters: 'Filtrer la liste',
    search: 'Rechercher',
    showing: (shown, total) => (shown === total ? `${total} affichées` : `${shown} sur ${total} affichées`),
    yearCount: decisions,
    jurisdiction: {
      US: 'États-Unis',
      CN: 'Chine',
      NL: 'Pays-Bas',
      JP: 'Japon',
      TW: 'Taïwan',
      MY: 'Malaisie',
      AE: 'Émirats arabes unis',
      EU: 'Union européenne',
      company: 'Entreprise',
      other: 'Ailleurs',
    },
    jurisdictionShort: {
      US: 'É.-U.',
      CN: 'Chine',
      NL: 'P.-B.',
      JP: 'Japon',
      TW: 'Taïwan',
      MY: 'Malaisie',
      AE: 'EAU',
      EU: 'UE',
      company: 'entr.',
      other: 'autre',
    },
    others: 'Autres',
    instrument: {
      rule: 'règle',
      'executive-action': 'acte de l’exécutif',
      'entity-list': 'Entity List',
      enforcement: 'poursuites et sanctions',
      legislation: 'législation',
      'licence-letter': 'lettre de licence',
      agreement: 'accord',
      'company-disclosure': 'communication d’entreprise',
      market: 'marché',
      guidance: 'consignes',
      other: 'autre',
    },
    decided: 'Décidé',
    published: 'Public',
    effective: 'En vigueur',
    expires: 'Jusqu’au',
    by: 'Par',
    kind: 'Nature',
    chips: 'Puces',
    citation: 'Référence',
    thresholds: 'Seuils',
    status: 'Statut',
    link: 'Lien vers cette entrée',
    date: 'Date',
    direction: 'Sens',
    where: 'Où',
    title: 'Décision',
    caption: 'Décisions politiques sur les puces d’IA',
  },
} satisfies TimelineMessages;
