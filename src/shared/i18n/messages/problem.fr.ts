import type { ProblemMessages } from './problem.en.js';

export const problems = {
  'unknown-record': (s) => `Aucune fiche ne porte l’identifiant « ${s} ». Vérifiez l’orthographe.`,
  'not-yet-known': (s) => `Ce n’était pas encore public à cette date : ${s}.`,
  'invalid-date': (s) => `« ${s} » n’est pas une date. Écrivez 2025, 2025-04 ou 2025-04-09.`,
  'invalid-number': (s) => `« ${s} » n’est pas un nombre. Écrivez seulement des chiffres, par exemple 16000000000.`,
  'invalid-choice': (s) => `« ${s} » n’est pas possible ici. La console du navigateur indique les mots possibles.`,
  withdrawn: (s) => `La fiche « ${s} » a été retirée.`,
  'src-unreachable': (s) => `Le fichier de données « ${s} » n’a pas pu être chargé.`,
  'src-not-data': (s) =>
    `« ${s} » n’est pas un fichier de données : il est vide, abîmé ou c’est une page web. Il faut du JSON ou du CSV.`,
  'src-invalid': (s) => `Les données de « ${s} » contiennent une erreur. La console du navigateur indique la ligne.`,
  'src-too-large': (s) => `Le fichier de données « ${s} » est trop volumineux.`,
  'data-unreachable': () => 'Les données n’ont pas pu être chargées. Rechargez la page pour réessayer.',
} satisfies ProblemMessages;
