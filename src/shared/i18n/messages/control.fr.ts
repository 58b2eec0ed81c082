import type { ControlMessages } from './control.en.js';
import { frame } from './frame.fr.js';

export const messages = {
  ...frame,
  control: {
    name: 'Date de ce qui est affiché',
    description: 'Chaque repère est un jour où une règle sur les puces d’IA a changé.',
    asOf: (date, precision) => (precision === 'day' ? `Au ${date}` : `En ${date}`),
    spokenAsOf: (date, precision) => (precision === 'day' ? `au ${date}` : `en ${date}`),
    range: 'Date',
    field: 'Jour',
    previous: (date) => `${frame.label('Changement précédent')} ${date}`,
    next: (date) => `${frame.label('Changement suivant')} ${date}`,
    noPrevious: 'Rien avant',
    noNext: 'Rien après',
    play: 'Lecture',
    pause: 'Pause',
    everything: 'Tout afficher',
    everythingKnown: 'Tout ce qui est connu est affiché.',
    lastChange: (date) => `Dernier changement le ${date}.`,
    noChange: 'Aucune règle n’avait encore changé.',
    begins: 'Entrée en vigueur',
    revealed: (since) => `Publication, avec effet depuis le ${since}`,
    ends: 'Fin de validité',
    dropped: 'Application abandonnée',
    wordSpace: ' ',
    titleSeparator: '\u00a0; ',
    stop: '.',
    caption: 'Jours où les règles ont changé',
    columns: { day: 'Jour', change: 'Changement', rule: 'Règle' },
  },
} satisfies ControlMessages;
