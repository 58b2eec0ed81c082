import type { PageMessages } from './page.en.js';

export const messages = {
  dir: 'ltr',
  noTag: (example) => `L’adresse de ce cadre ne nomme aucune balise. Elle devrait contenir, par exemple, ${example}.`,
  unknownTag: (name, known) => `Il n’y a pas de balise du nom de « ${name} ». Il y a : ${known}.`,
  notLoaded: 'Ce qui devrait figurer ici n’a pas pu être chargé.',
} satisfies PageMessages;
