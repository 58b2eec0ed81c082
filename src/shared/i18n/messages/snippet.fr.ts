import type { SnippetMessages } from './snippet.en.js';

export const messages = { showAll: 'Tout afficher' } satisfies SnippetMessages;
