import { frame } from './frame.fr.js';
import type { SentenceParts, StatusMessages } from './status.en.js';

const when = ({ text, kind, exact }: NonNullable<SentenceParts['date']>): string => {
  if (kind === 'since') return exact ? `depuis le ${text}` : `depuis ${text}`;
  return exact ? `au ${text}` : `en ${text}`;
};

export const messages = {
  ...frame,
  exportStatus: {
    phrase: {
      licence: 'licence requise',
      free: 'non contrôlée',
      perhaps: 'licence peut-être requise',
      recipients: 'licence requise ou non selon le destinataire',
      outside: 'soumise à des contrôles hors de ces données',
    },
    sentence: ({ label, phrase, place, date }) => {
      const words = `${label} ${phrase}${place && ` pour ${place}`}`;
      return date ? `${words} ${when(date)}` : words;
    },
    aside: (words) => ` (${words})`,
    asides: {
      exception: 'exception possible',
      estimated: 'd’après des nombres estimés',
      'missing-input': 'un nombre décisif est inconnu',
      'within-margin': 'un nombre décisif est trop proche du seuil',
      'unpublished-limits': 'les limites d’une lettre ne sont pas publiées',
    },
    more: 'source et historique',
    destination: {
      china: 'la Chine, Hongkong compris',
      macau: 'Macao',
      russia: 'la Russie',
      'united-arab-emirates': 'les Émirats arabes unis',
      d5: 'un pays sous embargo américain sur les armes (groupe D:5)',
      'd1-d4-d5': 'un pays du groupe D:1, D:4 ou D:5',
      'hq-d5': 'une entreprise ayant son siège à Macao ou dans un pays sous embargo américain sur les armes',
      world: 'un pays hors des groupes que ces règles nomment',
    },
    terms: {
      destination: 'Destination',
      why: 'Motif',
      rule: 'Règle',
      review: 'Demandes de licence',
      exception: 'Exception',
      history: 'Historique',
    },
    because: {
      'meets-threshold': 'La puce atteint les limites du paragraphe.',
      'named-in-letter': 'Une lettre adressée à son fabricant la nomme.',
      'missing-input': 'Un nombre décisif est inconnu.',
      'within-margin': 'Un nombre décisif est connu trop grossièrement pour dire de quel côté du seuil il se trouve.',
      'unpublished-limits':
        'La puce atteint un niveau auquel une lettre renvoie ; les limites de cette lettre ne sont pas publiées.',
      'approved-recipients-only':
        'Aucune licence n’est exigée pour les destinataires agréés ; leur liste n’est pas dans ces données.',
      'outside-dataset': 'D’autres contrôles, absents de ces données, couvrent cette destination.',
      'below-threshold': 'Non visée par les règles de ces données : elle reste sous leurs limites.',
      'not-for-data-centres':
        'Non visée par les règles de ces données : ni conçue ni vendue pour les centres de données.',
      'not-named': 'Non visée par les règles de ces données : les lettres en vigueur ne la nommaient pas.',
      'destination-out-of-scope':
        'Non visée par les règles de ces données, qui ne couvraient pas cette destination ; le siège de l’acheteur peut compter.',
      'no-rule-in-force': 'Non visée par les règles de ces données : aucune n’était en vigueur pour elle.',
    },
    estimated: 'Des nombres estimés ont été comparés.',
    cited: (citation, paragraph) => `${citation && ` (${citation})`}${paragraph && `, ECCN ${paragraph}`}`,
    review: {
      'presumption-of-denial': 'présomption de refus',
      'case-by-case': 'examen au cas par cas',
      'presumption-of-approval': 'présomption d’accord',
      uncertain: 'examen incertain, un nombre décisif est connu trop grossièrement',
    },
    separator: '\u00a0; ',
    gap: ' ',
    interpreted: '. Que cette politique régisse la lettre antérieure est une interprétation.',
    exception: {
      NAC: 'L’exception de licence NAC (15 CFR 740.8) peut s’appliquer.',
      HBM: 'L’exception de licence HBM (15 CFR 740.25) peut s’appliquer.',
    },
    begins: { announced: 'annonce', released: 'sortie' },
    start: 'Date d’annonce absente de ces données ; avant leur première règle',
    publicSince: (date, isDay) => `publique depuis ${isDay ? 'le ' : ''}${date}`,
    disclaimer:
      'Ne vaut pas conseil juridique ; les règles sur la destination, l’usage final et l’Entity List s’y ajoutent.',
  },
} satisfies StatusMessages;
