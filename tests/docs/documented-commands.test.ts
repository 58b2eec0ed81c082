import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { documentedCommands } from './documented-commands.js';

/** Run after `npm run build`: a command of the package is run as it stands, in a folder of its own. */
const folder = mkdtempSync(path.join(tmpdir(), 'chip-docs-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const all = documentedCommands();
const beginning = (start: string): readonly string[] =>
  [...new Set(all.map(({ command }) => command))].filter(
    (command) => command === start || command.startsWith(`${start} `),
  );

function run(command: string, cwd: string, env = process.env): string {
  const { status, stdout, stderr } = spawnSync(command, { shell: true, cwd, env, encoding: 'utf8' });
  assert.equal(status, 0, `${command}\n${stdout}${stderr}`);
  return stdout;
}

test('each command in the documents is of a kind that is run here', () => {
  const known =
    /^(npx chip-policy-elements|npm (run [a-z:-]+|start|test|install)|node (scripts\/[\w-]+\.mjs|--input-type=module))( |$)/;
  const unknown = all.filter(({ command }) => !known.test(command));
  assert.deepEqual(unknown, []);
  assert.ok(all.length > 20, 'the documents are read');
});

describe('the program, in a newsroom’s own folder', () => {
  writeFileSync(path.join(folder, 'own.csv'), tableOf(readFileSync('stories/guides/own-data.mdx', 'utf8')));
  for (const command of beginning('npx chip-policy-elements')) {
    test(command, async () => {
      const program = JSON.stringify(path.resolve('dist/cli.js'));
      const isPicture = /--format png/.test(command);
      // Every quotation as a picture takes minutes: one shows that the flags are right.
      const one = isPicture ? ' --only q-lau-2025-05-14-generations' : '';
      const env = isPicture ? await withBrowser() : process.env;
      const printed = run(command.replace('npx chip-policy-elements', `node ${program}`) + one, folder, env);
      const [, out] = / --out (\S+)/.exec(command) ?? [];
      if (out) assert.notDeepEqual(readdirSync(path.join(folder, out)), []);
      else if (!command.includes(' validate ')) assert.notEqual(printed.trim(), '');
    });
  }
});

/** A newsroom has a browser; on a machine without one, that of the tests is named to the program. */
async function withBrowser(): Promise<NodeJS.ProcessEnv> {
  const { executablePath, env } = await findBrowser();
  return { ...env, CHROME_PATH: executablePath };
}

/** The table that the guide to own data shows. */
function tableOf(guide: string): string {
  const [, table] = /^```\n(id,date[^]*?)^```/m.exec(guide) ?? [];
  assert.ok(table, 'the guide shows a table');
  return table;
}

describe('a new record', () => {
  const copy = path.join(folder, 'data');
  cpSync('src/data', copy, { recursive: true, filter: (file) => !/\/(dist|tests|node_modules)(\/|$)/.test(file) });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const command of beginning('npm run new-record -w chip-policy-data --')) {
    test(command, () => {
      const [, kind, id] = /-- (\w+) ?(\S*)/.exec(command) ?? [];
      run(command.replace(' -w chip-policy-data', ' --silent'), copy);
      assert.ok(existsSync(path.join(copy, 'records', `${kind}s`, `${id || `new-${kind}`}.yml`)));
    });
  }
});

/** They measure, take long and judge nothing: whoever wants their numbers runs them. */
const MEASURED_BY_HAND = ['bench', 'test:mutation'];

describe('a script of the repository', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const steps = ['test', 'check', 'build', 'node-tests'].map((name) => `scripts/${name}.mjs`);
  const suite = [...steps, 'tests/packages/version.packages.test.ts']
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  for (const command of beginning('node')) {
    if (suite.includes(`'${command}'`)) continue;
    test(command, () => void run(command, '.'));
  }

  for (const command of [...beginning('npm run'), ...beginning('npm start'), ...beginning('npm test')]) {
    if (command.includes('new-record')) continue;
    test(`${command} is a step of the whole run`, () => {
      const [, name = ''] = /^npm (?:run )?([a-z:-]+)/.exec(command) ?? [];
      const workspace = command.includes('-w chip-policy-data');
      const body = scripts[name] ?? '';
      assert.ok(workspace || body, `package.json has no script “${name}”`);
      const started = workspace
        ? [`npm run ${name} -w chip-policy-data`, `npm run --silent ${name} -w chip-policy-data`]
        : [`npm run --silent ${name}`, `npm ${name} --silent`, body, `/${path.basename(body)}'`];
      const places = workspace ? `${suite}\n${Object.values(scripts).join('\n')}` : suite;
      const isTheRunItself = body.startsWith('node scripts/test.mjs');
      if (MEASURED_BY_HAND.includes(name)) return assert.ok(existsSync(body.split(' ')[1] ?? ''), body);
      assert.ok(isTheRunItself || started.some((words) => places.includes(words)), `no step runs ${command}`);
    });
  }

  for (const command of beginning('npm install')) {
    test(`${command} names packages that are here`, () => {
      const names = command
        .split(' ')
        .slice(2)
        .filter((word) => !word.startsWith('-'));
      const missing = names.filter(
        (name) => name !== 'chip-policy-elements' && !existsSync(`node_modules/${name}/package.json`),
      );
      assert.deepEqual(missing, []);
    });
  }
});
