/** `npm run fix`: writes the committed pages that are made from the records and the schemas. */
import { writeCommittedFiles } from './committed-files.js';
import { toPublished } from './published.js';
import { readMeta } from './read-meta.js';
import { readRecords } from './read-records.js';

writeCommittedFiles(toPublished(readRecords().records, readMeta()));
