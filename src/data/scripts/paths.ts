/** Where things are, so that scripts work from any folder. */
import { fileURLToPath } from 'node:url';

export const DATA_DIR = fileURLToPath(new URL('..', import.meta.url));
export const RECORDS_DIR = fileURLToPath(new URL('../records/', import.meta.url));
export const DIST_DIR = fileURLToPath(new URL('../dist/', import.meta.url));
