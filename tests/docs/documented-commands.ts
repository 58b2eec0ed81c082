/** The commands that our documents tell a reader to type: in blocks of shell, and within a sentence. */
import { readFileSync } from 'node:fs';
import { listFiles } from '../../scripts/files.mjs';

export interface Documented {
  readonly file: string;
  readonly command: string;
}

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', '.changeset/README.md', 'bench/README.md', 'examples/README.md'],
  ...['README.md', 'CONTRIBUTING.md', 'METHOD.md'].map((name) => `src/data/${name}`),
  ...listFiles('stories/guides').filter((file) => file.endsWith('.mdx')),
];

export function documentedCommands(): readonly Documented[] {
  return documents.flatMap((file) => commandsOf(readFileSync(file, 'utf8')).map((command) => ({ file, command })));
}

function commandsOf(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```sh\n([^]*?)^```/gm)].flatMap(([, block = '']) => block.trim().split('\n'));
  const inline = [...text.matchAll(/`((?:npm|npx|node) [^`]+)`/g)].map(([, command = '']) => command);
  return [...blocks, ...inline].flatMap((line) =>
    line
      .replace(/\s+#.*$/, '')
      .split(' && ')
      .map((command) => command.replace(/\s+/g, ' ').trim()),
  );
}
