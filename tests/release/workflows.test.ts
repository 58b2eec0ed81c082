import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** A workflow is run by nobody here, so what can be known without running it is held. */
const folder = '.github/workflows';
const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const { permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return { file, text, permissions, jobs, steps };
});
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('the workflows', () => {
  test('are the two that publish: the pages and the packages', () => {
    assert.deepEqual(workflows.map(({ file }) => file).sort(), ['docs.yml', 'release.yml']);
  });

  for (const { file, text, permissions, jobs, steps } of workflows) {
    test(`${file} runs scripts that there are`, () => {
      const commands = steps.flatMap(({ run = '' }) => run.split('\n'));
      const named = commands.flatMap(
        (line) => /\bnpm (?:run (?:--\S+ )?)?(test|(?<=run (?:--\S+ )?)[\w:-]+)/.exec(line)?.[1] ?? [],
      );
      const files = commands.flatMap((line) => /\bnode ([\w/.-]+)/.exec(line)?.[1] ?? []);
      assert.ok(named.length > 0, 'its commands are read');
      for (const name of named) assert.ok(scripts[name] !== undefined, `npm run ${name}`);
      for (const script of files) assert.ok(existsSync(script), script);
    });

    test(`${file} names each action by its commit, which nobody can move, and its version beside it`, () => {
      const used = text.split('\n').filter((line) => line.includes('uses:'));
      assert.equal(used.length, steps.flatMap(({ uses }) => uses ?? []).length);
      for (const line of used) assert.match(line, /uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });

    test(`${file} may read, and only its publishing job may more`, () => {
      assert.deepEqual(permissions, { contents: 'read' });
      const more = Object.entries(jobs).flatMap(([job, { permissions: own }]) => (own ? [[job, own]] : []));
      const needed: Readonly<Record<string, object>> = {
        // To put the pages up, GitHub asks that the job proves where it runs.
        'docs.yml': { pages: 'write', 'id-token': 'write' },
        'release.yml': { contents: 'write', 'id-token': 'write' },
      };
      assert.deepEqual(more, [['publish', needed[file]]]);
    });

    test(`${file} takes the registry that npm is set to, and names none`, () => {
      assert.doesNotMatch(text, /registry-url|--registry|npmjs|_authToken=/);
      const hosts = [...text.matchAll(/https?:\/\/([^/"'\s]+)/g)].map(([, host]) => host);
      assert.deepEqual(
        [...new Set(hosts)].filter((host) => host !== 'github.com'),
        [],
      );
    });
  }

  test('the release keeps its token out of every step but the one that publishes', () => {
    const { steps } = workflows.find(({ file }) => file === 'release.yml')!;
    const withToken = steps.filter((step) => JSON.stringify(step).includes('secrets.'));
    assert.deepEqual(
      withToken.map(({ run = '' }) => /node [\w/.-]+/.exec(run)?.[0]),
      ['node scripts/release-publish.mjs'],
    );
  });
});
