import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { ATTRIBUTES } from '../../src/embeds/cli/flags.js';

/** The built program, as a newsroom runs it: `npm run build` first. */
const BIN = 'dist/cli.js';
const quote = 'q-lau-2025-05-14-generations';
const folder = mkdtempSync(path.join(tmpdir(), 'chip-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8' });
  return { code: status, out: stdout, err: withoutNote(stderr) };
}

/** Said as long as a build has no list of hashes. */
const withoutNote = (text: string): string => text.replace(/^Note: dist\/embeds\/release\.json .*\n/gm, '');

describe('command line', () => {
  test('says what there is', () => {
    const { code, out, err } = run('--help');
    assert.equal(code, 0);
    assert.equal(err, '');
    for (const line of [
      'chip-policy-elements <command> [flags]',
      '  list      the elements, or the records of a collection',
      '  validate  checks your own data, as the elements will read it',
    ]) {
      assert.ok(out.split('\n').includes(line), line);
    }
  });

  for (const command of ['list', 'snippet', 'render', 'oembed', 'validate']) {
    test(`${command} --help has an example`, () => {
      const { code, out } = run(command, '--help');
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^Examples?\\n  chip-policy-elements ${command}\\b`, 'm'));
    });
  }

  test('--version is the package’s', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(run('--version'), { code: 0, out: `${version}\n`, err: '' });
  });

  test('a command that is written wrongly ends with 2 and words, without a stack', () => {
    const help = 'Help: chip-policy-elements --help\n';
    const cases: [string[], string][] = [
      [['lst'], '“lst” is no command. There are list, snippet, render, oembed, validate.\n'],
      [
        ['list', 'quote'],
        '“quote” is no collection. There are events, rules, chips, stockpiles, indicators, quotes, actors, sources.\n',
      ],
      [
        ['snippet', 'quote'],
        '“quote” is no element. There are quote-card, stockpile-gauge, self-sufficiency-meter, ban-timeline, control-chart, export-status.\n',
      ],
      [
        ['snippet', 'quote-card', '--form', 'pdf'],
        '--form must be one of tag, div, iframe, amp, mail, markdown, text, oembed; found “pdf”.\n',
      ],
      [
        ['snippet', 'quote-card', '--id', quote, '--form', 'iframe'],
        '--form iframe shows a page of your own host: give its address with --base https://…/\n',
      ],
      [['snippet', 'ban-timeline', '--id', 'x'], 'ban-timeline shows a whole collection; it takes no --id.\n'],
      [['render', '--all', 'quotes', '--format', 'png'], 'Name a folder for the files with --out.\n'],
      [['oembed', '--out', folder], 'Give the address of the folder with --base https://…/\n'],
      [
        ['validate', 'tests/fixtures/decisions.csv'],
        'Say what the table holds: --collection events, or stockpiles, or indicators, or quotes.\n',
      ],
    ];
    for (const [args, words] of cases)
      assert.deepEqual(run(...args), { code: 2, out: '', err: words + help }, args.join(' '));
    const { code, err } = run('snippet', 'quote-card', '--colour', 'red');
    assert.equal(code, 2);
    assert.match(err, /^Unknown option '--colour'/);
  });

  test('an id that is unknown ends with 1', () => {
    assert.deepEqual(run('snippet', 'quote-card', '--id', 'q-none'), {
      code: 1,
      out: '',
      err: 'unknown record: q-none\n',
    });
    assert.deepEqual(run('render', 'quote-card', '--id', 'q-none'), {
      code: 1,
      out: '',
      err: 'unknown record: q-none\n',
    });
  });
});

describe('list', () => {
  test('elements with the attributes that they have', () => {
    const { out } = run('list');
    assert.ok(out.startsWith('quote-card\tquotes\tquote variant original\n'));
    const manifest = readFileSync('custom-elements.json', 'utf8');
    for (const name of Object.values(ATTRIBUTES).flat()) assert.match(manifest, new RegExp(`"name": "${name}"`), name);
  });

  test('records with their headlines', () => {
    const { code, out } = run('list', 'stockpiles', '--lang', 'en');
    assert.equal(code, 0);
    assert.ok(
      out.includes('a800-china-epoch\tEpoch AI estimates that about 121,000 A800s reached China by end-2023\n'),
    );
    const quotes = JSON.parse(run('list', 'quotes', '--json').out) as { id: string; headline: string }[];
    const found = quotes.find(({ id }) => id === quote);
    assert.match(found?.headline ?? '', /^2025-05-14 So that actually help us .*…$/);
  });
});

describe('snippet', () => {
  test('a tag in French that follows the data', () => {
    const { code, out, err } = run(
      'snippet',
      'quote-card',
      '--quote',
      quote,
      '--lang',
      'fr',
      '--base',
      'https://media.example/chip',
    );
    assert.equal(code, 0);
    assert.equal(err, '');
    assert.ok(out.startsWith(`<chip-quote-card quote="${quote}" lang="fr">\n  <blockquote cite="https://`));
    assert.match(out, /<strong>Martin Lau<\/strong>, président, présentation des résultats/);
    assert.match(out, /<script type="module" src="https:\/\/media\.example\/chip\/quote-card\.js"[^>]*><\/script>\n$/);
  });

  test('a pinned div with attributes', () => {
    const { out } = run(
      ...'snippet ban-timeline --from 2025 --limit 3 --compact --form div --mode pin --date 2026-10-01'.split(' '),
    );
    assert.ok(
      out.startsWith(
        '<div data-chip="ban-timeline" data-from="2025" data-limit="3" data-compact data-lang="en" data-records="',
      ),
    );
    assert.match(out, / data-pinned="2026-10-01" /);
  });
});

describe('validate', () => {
  test('good data', () => {
    assert.deepEqual(run('validate', 'tests/fixtures/decisions.csv', '--collection', 'events'), {
      code: 0,
      out: 'tests/fixtures/decisions.csv: good, with 2 events, 2 sources\n',
      err: '',
    });
    assert.equal(run('validate', 'tests/fixtures/own.json').code, 0);
  });

  test('bad data: the row, or the path, and why', () => {
    const why = 'must be a date that exists, written 2028, 2025-04 or 2025-04-09; found “2025-13-40”';
    assert.deepEqual(run('validate', 'tests/fixtures/bad-date.csv', '--collection', 'events'), {
      code: 1,
      out: '',
      err: `tests/fixtures/bad-date.csv: row 2, column “date”: ${why}\n1 fault.\n`,
    });
    const { code, err } = run('validate', 'tests/fixtures/wrong.json');
    assert.equal(code, 1);
    assert.ok(err.includes(`tests/fixtures/wrong.json: events[0].date: ${why}\n`));
    assert.ok(err.endsWith('4 faults.\n'));
    assert.equal(run('validate', 'tests/fixtures/broken.json').code, 1);
  });
});

describe('render', () => {
  test('static HTML, text and Markdown on standard output', () => {
    const html = run('render', 'quote-card', '--id', quote, '--lang', 'fr');
    assert.equal(html.code, 0);
    assert.ok(html.out.startsWith(`<chip-quote-card quote="${quote}" lang="fr">\n<template shadowrootmode="open">`));
    assert.match(run('render', 'quote-card', '--id', quote, '--format', 'md').out, /^> “So that actually help us/);
    assert.match(run('render', 'quote-card', '--id', quote, '--format', 'txt').out, /^“So that actually help us/);
  });

  test('two quotations as files', () => {
    const out = path.join(folder, 'texts');
    const only = `${quote} q-altman-2025-08-18-instinct`;
    const { code, err } = run(
      'render',
      '--all',
      'quotes',
      '--only',
      only,
      '--format',
      'txt',
      '--lang',
      'fr',
      '--out',
      out,
    );
    assert.equal(code, 0);
    assert.equal(err, `1/2 q-altman-2025-08-18-instinct\n2/2 ${quote}\n2 records written to ${out}\n`);
    assert.deepEqual(readdirSync(out).sort(), ['q-altman-2025-08-18-instinct.fr.txt', `${quote}.fr.txt`]);
    assert.match(readFileSync(path.join(out, `${quote}.fr.txt`), 'utf8'), /^«\sCela nous aide donc/);
  });
});

describe('oembed', () => {
  test('a page that names its answer, and the answer that the snippet gives', () => {
    const out = path.join(folder, 'site');
    const base = 'https://media.example/chip/';
    const { code } = run('oembed', '--base', base, '--out', out, '--lang', 'fr', '--only', quote);
    assert.equal(code, 0);
    const page = readFileSync(path.join(out, `d/quote-card/${quote}.fr.html`), 'utf8');
    assert.ok(
      page.includes(
        `<link rel="alternate" type="application/json+oembed" href="${base}oembed/quote-card/${quote}.fr.json" title="«\u202fCela`,
      ),
    );
    assert.ok(page.includes(`<link rel="canonical" href="${base}d/quote-card/${quote}.fr.html">`));
    assert.ok(page.includes(`<meta property="og:title" content="«\u202fCela nous aide donc`));
    const scripts = [...page.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
    assert.deepEqual(
      scripts.map(([, attributes = '']) => attributes.split('=')[1]?.split('"')[1]),
      ['application/ld+json', 'module'],
    );
    const about = JSON.parse(scripts[0]?.[2] ?? '') as Record<string, unknown>;
    assert.equal(about['@type'], 'Quotation');
    assert.equal(about['dateCreated'], '2025-05-14');
    const answer = readFileSync(path.join(out, `oembed/quote-card/${quote}.fr.json`), 'utf8');
    assert.equal(
      answer,
      run('snippet', 'quote-card', '--id', quote, '--lang', 'fr', '--form', 'oembed', '--base', base).out,
    );
  });

  test('a figure has a page without the data of a quotation', () => {
    const out = path.join(folder, 'figures');
    run(
      'oembed',
      '--base',
      'https://media.example/',
      '--out',
      out,
      '--lang',
      'en',
      '--only',
      'bytedance-stockpile-2023',
    );
    const file = path.join(out, 'd/stockpile-gauge/bytedance-stockpile-2023.en.html');
    assert.ok(existsSync(file));
    assert.doesNotMatch(readFileSync(file, 'utf8'), /ld\+json/);
  });
});
