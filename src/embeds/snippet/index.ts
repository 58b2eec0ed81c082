/** What is public of the snippets: `import { snippet, fromHost } from 'chip-policy-elements/snippet'`. */
export { snippet, type Mode, type SnippetOptions } from './snippet.js';
export { fromHost, fromNetwork, type Release } from './release.js';
export { FORMS, type Form } from './forms.js';
export { EMBED_NAMES, isEmbedName, type Attributes, type EmbedName } from './children/index.js';
