/** Words that a snippet itself prints, outside the element. */
export const messages = { showAll: 'Show all' };

export type SnippetMessages = typeof messages;
