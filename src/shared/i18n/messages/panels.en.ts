/** Words of the foot's panels and of what was corrected since. English is the type. */
export const panels = {
  primary: 'primary source',
  downloadCsv: 'Download as CSV',
  citationFormat: { text: 'Text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  correctedSince: (date: string) => `Corrected after this was embedded: ${date}.`,
  withdrawnSince: (date: string) => `Withdrawn after this was embedded: ${date}.`,
  notChecked: (date: string) => `Shown as of the day it was embedded, ${date}. Later corrections could not be checked.`,
};

export type PanelMessages = typeof panels;
