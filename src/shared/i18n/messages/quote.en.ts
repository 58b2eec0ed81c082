import { frame } from './frame.en.js';

export const messages = {
  ...frame,
  quote: {
    open: '“',
    close: '”',
    showOriginal: (language: string) => `Original (${language})`,
    showFound: (language: string) => `As found (${language})`,
    showTranslation: 'Translation',
    translated: 'translated for this dataset',
    converted: 'converted to simplified characters',
    original: (language: string) => `original in ${language}`,
    originalUnknown: 'The original wording was not found; these words are themselves a translation.',
    indirect: 'Reported speech, not the speaker’s exact words.',
    context: 'Context',
    since: 'Since then',
    words: 'Words',
    translation: 'Translation',
    speaker: 'Speaker',
    role: 'Role on that day',
    venue: 'Where',
    date: 'Date',
    caption: (name: string) => `Quotation: ${name}`,
    field: 'Field',
    content: 'Content',
  },
};

export type QuoteMessages = typeof messages;
