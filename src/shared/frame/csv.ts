import type { TableView } from './frame-view.js';

const needsQuotes = /[",\r\n]/;

/** A cell that begins like a formula would run in a spreadsheet; a leading apostrophe makes it text. */
const cell = (text: string): string => {
  const isFormula = /^[=+@\t\r-]/.test(text) && !/^-?[\d.,\s]+%?$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The table as RFC 4180 text, with a byte order mark so that spreadsheets read it as UTF-8. */
export const toCsv = ({ columns, rows }: TableView): string =>
  '\ufeff' +
  [columns, ...rows.map((row) => row.map((words) => words.text))].map((row) => row.map(cell).join(',')).join('\r\n') +
  '\r\n';
