import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { listFiles } from '../scripts/files.mjs';

/** A layer may import itself and what stands here. Stories and tests may import everything. */
const layers: Readonly<Record<string, readonly string[]>> = {
  data: [],
  shared: ['data'],
  elements: ['data', 'shared'],
  embeds: ['data', 'shared', 'elements'],
};

/** Areas of `shared` that import no other area but these. Messages choose plurals by format's rules and name each problem. */
const leaves: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  format: [],
  i18n: ['diagnostics', 'format'],
  scale: [],
};

const files = ['src', 'stories', 'tests', 'scripts', 'bench', '.storybook']
  .flatMap((folder) => listFiles(folder))
  .filter((file) => /\.(ts|mjs)$/.test(file) && !file.endsWith('.d.ts'));
const sources = files.filter((file) => file.startsWith('src/'));

describe('direction', () => {
  for (const [layer, allowed] of Object.entries(layers)) {
    test(`${layer} imports ${allowed.join(', ') || 'nothing of ours'}`, () => {
      expectNone(within(layer), 'a layer imports only itself and what is to its left', (file) =>
        importsOf(file)
          .map(({ target }) => layerOf(target))
          .filter((other) => other && other !== layer && !allowed.includes(other)),
      );
    });
  }

  test('the data package is imported by its name, never by a path', () => {
    expectNone(files.filter(isOutsideData), 'import from chip-policy-data', (file) =>
      importsOf(file)
        .filter(({ target }) => target.startsWith('src/data/'))
        .map(({ specifier }) => specifier),
    );
  });

  test('an element imports no other element', () => {
    expectNone(within('elements'), 'what two elements need moves to shared', (file) => {
      const own = elementOf(file);
      return importsOf(file)
        .map(({ target }) => elementOf(target))
        .filter((other) => own && other && other !== own);
    });
  });

  test(`${Object.keys(leaves).join(', ')} are leaves of shared`, () => {
    expectNone(within('shared'), 'a leaf imports no other area of shared', (file) => {
      const own = areaOf(file) ?? '';
      const allowed = leaves[own];
      if (!allowed) return [];
      return importsOf(file)
        .map(({ target }) => areaOf(target))
        .filter((other) => other && other !== own && !allowed.includes(other));
    });
  });

  test('what data publishes runs in a browser', () => {
    const published = within('data').filter((file) => /^src\/data\/(api|schema|checks)\//.test(file));
    expectNone(published, 'only scripts and tests of data see Node', (file) =>
      importsOf(file)
        .map(({ specifier }) => specifier)
        .filter((specifier) => specifier.startsWith('node:')),
    );
  });

  test('a layout file computes and knows no Lit', () => {
    const layouts = sources.filter((file) => file.endsWith('.layout.ts'));
    expectNone(layouts, 'records to view, pure', (file) =>
      importsOf(file)
        .map(({ specifier }) => specifier)
        .filter((specifier) => /^(lit|@lit)(\/|$)/.test(specifier)),
    );
  });

  test('an import of our own file ends in .js', () => {
    // What frameworks compile follows their own rules.
    const ours = files.filter((file) => /^(tests|stories)\/(?!packages\/everywhere\/)/.test(file));
    const compiled = [...sources, ...ours];
    expectNone(compiled, 'Node and TypeScript resolve the published files by it', (file) =>
      importsOf(file)
        .map(({ specifier }) => specifier)
        .filter((specifier) => specifier.startsWith('.') && !/\.(js|mjs|json)$/.test(specifier)),
    );
  });
});

/** One line each: what may not be written, and where it may. */
const laws: readonly {
  rule: string;
  pattern: RegExp;
  in?: (file: string) => boolean;
  except?: RegExp;
}[] = [
  {
    rule: 'only plain-date.ts may call new Date(…)',
    pattern: /\bnew Date\(/g,
    except: /^src\/data\/api\/plain-date\.ts$/,
  },
  {
    rule: 'only shared/format may name Intl (and i18n for the language tag)',
    pattern: /\bIntl\./g,
    except: /^src\/shared\/(format|i18n)\//,
  },
  {
    rule: 'only shared/diagnostics and data/scripts may print',
    pattern: /\bconsole\./g,
    except: /^src\/(shared\/diagnostics|data\/scripts)\//,
  },
  {
    rule: 'no markup or code from strings',
    pattern: /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|unsafeHTML|unsafeSVG|new Function|eval)\b/g,
  },
  {
    rule: 'what runs on a page calls no Array.from: MooTools and Prototype.js put another in its place',
    pattern: /\bArray\.from\(/g,
    in: (file) => /^src\/(shared|elements|embeds\/(loader|resizer|page|forms)|data\/(api|schema))\//.test(file),
  },
  {
    rule: 'data and layout files know no page',
    pattern: /\b(document|window)\.|\bglobalThis\.(document|window)\b/g,
    in: (file) => file.startsWith('src/data/') || file.endsWith('.layout.ts'),
    // A parser's own variable; no page compiles there either.
    except: /^src\/data\/scripts\//,
  },
];

describe('greppable law', () => {
  for (const { rule, pattern, in: applies = () => true, except } of laws) {
    test(rule, () => {
      const where = sources.filter((file) => applies(file) && !except?.test(file));
      expectNone(where, rule, (file) => withoutComments(read(file)).match(pattern) ?? []);
    });
  }

  test('a switched-off check gives its reason after --', () => {
    expectNone(files, 'write eslint-disable-next-line rule -- reason', (file) =>
      linesOf(file).filter(
        (line) => /(\/\/|\/\*)\s*(eslint-disable|@ts-(ignore|nocheck))/.test(line) && !/ -- \S/.test(line),
      ),
    );
  });

  test('a TODO names its issue, and FIXME does not merge', () => {
    expectNone(files.filter(isNotThisFile), 'write TODO (#123): …', (file) =>
      linesOf(file).filter((line) => /\bFIXME\b|\bTODO\b(?! \(#\d+\))/.test(line)),
    );
  });

  test('no test runs alone', () => {
    const tests = files.filter((file) => file.endsWith('.test.ts')).filter(isNotThisFile);
    expectNone(tests, 'remove .only', (file) => read(file).match(/\b(it|test|describe)\.only\b/g) ?? []);
  });

  test('a file of an element has at most 200 lines, any other 300', () => {
    expectNone(sources, 'a long file answers more than one question', (file) => {
      const { length } = linesOf(file);
      const most = file.startsWith('src/elements/') ? 200 : 300;
      return length > most ? [`${length} lines, at most ${most}`] : [];
    });
  });

  test('names say what is inside', () => {
    const vague = /^(utils?|helpers?|common|misc|managers?|data2)$/;
    // Storybook looks for its panels under this name and no other.
    const named = files.filter((file) => file !== '.storybook/manager.ts');
    expectNone(named, 'name it after what it does', (file) =>
      file
        .split('/')
        .map((part) => part.split('.')[0] ?? '')
        .filter((name) => vague.test(name)),
    );
  });
});

interface Import {
  readonly specifier: string;
  /** From the root of the repository; a package stays its name, except our own data package. */
  readonly target: string;
}

function importsOf(file: string): Import[] {
  const statement = /\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g;
  return [...withoutComments(read(file)).matchAll(statement)].map(([, specifier = '']) => ({
    specifier,
    target: specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier,
  }));
}

function expectNone(
  where: readonly string[],
  rule: string,
  find: (file: string) => readonly (string | undefined)[],
): void {
  const broken = where.flatMap((file) => find(file).map((what) => `${file}: ${what}`));
  if (broken.length > 0) assert.fail(`${rule}\n${broken.join('\n')}`);
}

function layerOf(target: string): string | undefined {
  if (/^chip-policy-data(\/|$)/.test(target)) return 'data';
  return /^src\/([^/]+)\//.exec(target)?.[1];
}

function elementOf(file: string): string | undefined {
  return /^src\/elements\/([^/]+)\//.exec(file)?.[1];
}

function areaOf(file: string): string | undefined {
  return /^src\/shared\/([^/]+)\//.exec(file)?.[1];
}

function within(layer: string): string[] {
  return sources.filter((file) => file.startsWith(`src/${layer}/`));
}

function isOutsideData(file: string): boolean {
  return !file.startsWith('src/data/');
}

function isNotThisFile(file: string): boolean {
  return file !== 'tests/architecture.test.ts';
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function linesOf(file: string): string[] {
  return read(file).trimEnd().split('\n');
}

/** A reason may name what the code may not use. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
