import type { SnippetMessages } from './snippet.en.js';

export const messages = {
  showAll: 'Tout afficher',
  forms: {
    tag: 'Balise',
    div: 'Div, pour auteurs restreints',
    iframe: 'Cadre',
    amp: 'AMP',
    mail: 'Courriel et flux',
    markdown: 'Markdown',
    text: 'Texte seul',
    oembed: 'oEmbed',
  },
  modes: { follow: 'Suit les données', pin: 'Ne change jamais' },
  copy: 'Copier',
  copied: 'Copié.',
  selected: 'Le texte est sélectionné : appuyez sur Ctrl+C ou ⌘C.',
} satisfies SnippetMessages;
