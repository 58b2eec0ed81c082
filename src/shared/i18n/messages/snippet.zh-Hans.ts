import type { SnippetMessages } from './snippet.en.js';

export const messages = { showAll: '显示全部' } satisfies SnippetMessages;
