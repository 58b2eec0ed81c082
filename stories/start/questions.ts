/** Questions that send a journalist here, in the order in which the gallery answers them; `id` is that of the story. */
export const QUESTIONS = [
  { id: 'legal-that-day', question: 'Was the H20 legal on that day?' },
  { id: 'how-much', question: 'How much did they order?' },
  { id: 'who-said-what', question: 'Who said what?' },
  { id: 'how-far', question: 'How far is China from its target?' },
  { id: 'what-changed', question: 'What changed since my article?' },
  { id: 'which-rule', question: 'Which rule catches this chip?' },
] as const;
