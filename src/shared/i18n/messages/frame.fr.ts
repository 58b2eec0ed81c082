import { plural } from '../../format/plural.js';
import type { FrameMessages } from './frame.en.js';

export const frame = {
  status: {
    official: 'officiel',
    'company-claim': 'affirmation de l’entreprise',
    reported: 'rapporté par la presse',
    estimate: 'estimation',
    disputed: 'contesté',
    retracted: 'rétracté',
  },
  direction: { tightens: 'durcit', loosens: 'assouplit', neutral: 'neutre' },
  qualifier: {
    about: (n) => `environ ${n}`,
    'at-least': (n) => `au moins ${n}`,
    'at-most': (n) => `au plus ${n}`,
    'more-than': (n) => `plus de ${n}`,
    'less-than': (n) => `moins de ${n}`,
    nearly: (n) => `près de ${n}`,
    'up-to': (n) => `jusqu’à ${n}`,
  },
  range: (low, high) => `de ${low} à ${high}`,
  asOf: (date) => `Données : ${date}`,
  sources: 'Sources',
  source: 'Source',
  moreSources: (count) => `et ${count} de plus`,
  archived: 'copie archivée',
  unchecked: 'non vérifié',
  primary: 'source primaire',
  ownData: (credit) => `Données : ${credit}`,
  authorsData: 'l’éditeur de cette page',
  note: 'Note',
  contradicts: (count) =>
    plural(count, 'fr', {
      one: 'une autre déclaration la contredit',
      other: `${count} autres déclarations la contredisent`,
    }),
  data: 'Données',
  cite: 'Citer',
  downloadCsv: 'Télécharger en CSV',
  citation: 'Référence',
  citationFormat: { text: 'Texte', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  columns: { what: 'Quoi', value: 'Valeur', when: 'Quand', status: 'Statut', source: 'Source' },
  listSeparator: ', ',
  problems: {
    'unknown-record': (s) => `Aucune fiche ne porte l’identifiant « ${s} ». Vérifiez l’orthographe.`,
    'not-yet-known': (s) => `Ce n’était pas encore public à cette date : ${s}.`,
    'invalid-date': (s) => `« ${s} » n’est pas une date. Écrivez 2025, 2025-04 ou 2025-04-09.`,
    'invalid-number': (s) => `« ${s} » n’est pas un nombre. Écrivez seulement des chiffres, par exemple 16000000000.`,
    withdrawn: (s) => `La fiche « ${s} » a été retirée.`,
    'src-unreachable': (s) => `Le fichier de données « ${s} » n’a pas pu être chargé.`,
    'src-not-data': (s) =>
      `« ${s} » n’est pas un fichier de données : il est vide, abîmé ou c’est une page web. Il faut du JSON ou du CSV.`,
    'src-invalid': (s) => `Les données de « ${s} » contiennent une erreur. La console du navigateur indique la ligne.`,
    'src-too-large': (s) => `Le fichier de données « ${s} » est trop volumineux.`,
    'data-unreachable': () => 'Les données n’ont pas pu être chargées. Rechargez la page pour réessayer.',
  },
} satisfies FrameMessages;
