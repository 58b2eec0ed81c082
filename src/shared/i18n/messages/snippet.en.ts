/** Words that a snippet itself prints, and those around the forms under *Embed*. */
export const messages = {
  showAll: 'Show all',
  forms: {
    tag: 'Tag',
    div: 'Div, for restricted authors',
    iframe: 'Frame',
    amp: 'AMP',
    mail: 'Mail and feeds',
    markdown: 'Markdown',
    text: 'Plain text',
    oembed: 'oEmbed',
  },
  modes: { follow: 'Follows the data', pin: 'Never changes' },
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'The text is selected: press Ctrl+C or ⌘C.',
};

export type SnippetMessages = typeof messages;
