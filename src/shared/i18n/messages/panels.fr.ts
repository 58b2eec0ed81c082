import type { PanelMessages } from './panels.en.js';

export const panels = {
  primary: 'source primaire',
  downloadCsv: 'Télécharger en CSV',
  citationFormat: { text: 'Texte', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  correctedSince: (date) => `Corrigé après la publication de cet encadré\u00a0: ${date}.`,
  withdrawnSince: (date) => `Retiré après la publication de cet encadré\u00a0: ${date}.`,
  notChecked: (date) =>
    `État au jour de la publication de cet encadré, ${date}. Les corrections ultérieures n’ont pas pu être consultées.`,
} satisfies PanelMessages;
