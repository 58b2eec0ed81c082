/** What writes the forms, as one file for all tags: each of them asks for it when a reader opens *Embed*. */
export { isEmbedName } from '../snippet/children/index.js';
export { FORMS } from '../snippet/forms.js';
export { fromHost } from '../snippet/release.js';
export { snippet, wordsFor } from '../snippet/snippet.js';
