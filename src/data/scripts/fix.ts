/** `npm run fix`: writes the committed pages that are made from the records and the schemas. */
import { writeCommittedFiles } from './committed-files.js';
import { readMeta } from './read-meta.js';
import { readRecords } from './read-records.js';

writeCommittedFiles(readRecords().records, readMeta());
