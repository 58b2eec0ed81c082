import type { SnippetMessages } from './snippet.en.js';

export const messages = { showAll: 'عرض الكل' } satisfies SnippetMessages;
