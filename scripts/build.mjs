import { cpSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { writeEditorFiles } from './editor-files.mjs';
import { listFiles } from './files.mjs';
import { writeLicences } from './licences.mjs';
import { pageFiles, siteFiles } from './outputs.mjs';
import { writeRelease } from './release.mjs';
import { runSteps } from './steps.mjs';
import { writeTypes } from './tag-types.mjs';

const stamp = '.cache/built';

/** Builds the data package, then the modules, the declarations and the embeds from it. */
export async function build() {
  rmSync('dist', { recursive: true, force: true, maxRetries: 5 });
  rmSync(stamp, { force: true });
  const total = await runSteps([
    dataBuild,
    { name: 'modules and embeds', command: 'npx --no-install rollup -c --failAfterWarnings' },
    { name: 'type declarations', command: 'npx --no-install tsc -p tsconfig.build.json' },
  ]);
  copyDataFiles();
  if (total.failed === 0) {
    for (const { source, file } of pageFiles) cpSync(source, `dist/embeds/${file}`);
    for (const { source, file } of siteFiles) cpSync(source, file);
    writeLicences();
    writeTypes();
    await writeEditorFiles();
    writeRelease();
    mkdirSync('.cache', { recursive: true });
    writeFileSync(stamp, '');
  }
  return total;
}

/** Types are checked against the built data package, so this comes before any check. */
export const dataBuild = { name: 'data build', command: 'npm run build -w chip-policy-data' };

/** Whether a source is newer than the last build that succeeded. */
export function isBuildStale() {
  if (!existsSync(stamp) || !existsSync('dist/embeds') || !existsSync('src/data/dist')) return true;
  const built = statSync(stamp).mtimeMs;
  const sources = [...listFiles('src'), 'package.json', 'package-lock.json', 'rollup.config.mjs'];
  return sources.some((file) => statSync(file).mtimeMs > built);
}

/** A pasted script fetches only the records that it shows, from files beside it. */
function copyDataFiles() {
  if (!existsSync('src/data/dist/embed')) return;
  cpSync('src/data/dist/embed', 'dist/embeds/data', { recursive: true });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { failed } = await build();
  process.exitCode = failed > 0 ? 1 : 0;
}
