import { frame } from './frame.fr.js';
import type { QuoteMessages } from './quote.en.js';

export const messages = {
  ...frame,
  quote: {
    open: '«\u202f',
    close: '\u202f»',
    showOriginal: (language) => `Texte original (${language})`,
    showFound: (language) => `Texte trouvé (${language})`,
    showTranslation: 'Traduction',
    translated: 'traduit pour ce jeu de données',
    converted: 'converti en caractères simplifiés',
    original: (language) => `texte original : ${language}`,
    originalUnknown: 'Le texte original n’a pas été trouvé ; ces mots sont déjà une traduction.',
    indirect: 'Propos rapportés, et non les mots exacts.',
    context: 'À savoir',
    since: 'Depuis',
    words: 'Propos',
    translation: 'Traduction',
    speaker: 'Qui parle',
    role: 'Fonction ce jour-là',
    venue: 'Où',
    date: 'Date',
    caption: (name) => `Citation : ${name}`,
    field: 'Champ',
    content: 'Contenu',
  },
} satisfies QuoteMessages;
