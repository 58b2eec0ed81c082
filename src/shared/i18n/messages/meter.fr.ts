import { plural } from '../../format/plural.js';
import { amount } from './amount.fr.js';
import { frame } from './frame.fr.js';
import type { MeterMessages } from './meter.en.js';

export const messages = {
  ...frame,
  ...amount,
  meter: {
    definition: 'Ce qui est mesuré',
    kind: {
      estimate: 'estimation',
      forecast: 'prévision',
      target: 'objectif',
      claim: 'affirmation',
    },
    inYear: (share, year, kind) => `${share} en ${year} (${kind})`,
    undated: (share, kind) => `${share} (${kind})`,
    short: (points, year) => `${points} points sous l’objectif de ${year}`,
    above: (points, year) => `${points} points au-dessus de l’objectif de ${year}`,
    met: (year) => `L’objectif de ${year} est atteint`,
    yearsLeft: (years) => plural(years, 'fr', { one: `reste ${years} an`, other: `restent ${years} ans` }),
    yearsPast: (years) =>
      years === 0
        ? 'échéance cette année'
        : plural(years, 'fr', { one: `dépassé d’${years} an`, other: `dépassé de ${years} ans` }),
    forecastMoved: (year, up, points) =>
      `La dernière prévision pour ${year} est ${points} points ${up ? 'au-dessus' : 'au-dessous'} de la première.`,
    noNumber: 'Aucun pourcentage n’a été donné.',
    otherDefinition: 'Définition différente : à ne pas soustraire',
    notComparable: 'Non comparable',
    caption: 'Les parts dans ce graphique',
    columns: { share: 'Part', year: 'Année', kind: 'Nature', by: 'Selon', date: 'Déclaré le' },
    join: (parts) => `${parts.join(', ')}.`,
  },
} satisfies MeterMessages;
