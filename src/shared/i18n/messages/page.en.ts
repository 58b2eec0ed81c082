/** What the page for a frame says when it has no element to show. */
export const messages = {
  dir: 'ltr' as 'ltr' | 'rtl',
  noTag: (example: string) => `The address of this frame names no tag. It should contain, for example, ${example}.`,
  unknownTag: (name: string, known: string) => `There is no tag of the name “${name}”. There are: ${known}.`,
  notLoaded: 'What should stand here could not be loaded.',
};

export type PageMessages = typeof messages;
