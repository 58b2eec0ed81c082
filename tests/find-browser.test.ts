import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

/** Nothing can be installed from here: a download that is tried would fail. */
const folder = mkdtempSync(path.join(tmpdir(), 'chip-browser-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function find(program: string): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve('scripts/find-browser.mjs')], {
    cwd: folder,
    env: { ...process.env, CHROME_PATH: program },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

test('whoever has a browser downloads none', () => {
  assert.deepEqual(find(process.execPath), { code: 0, out: `${process.execPath}\n`, err: '' });
});

test('a browser that is named and is not there is told in one line, and none is downloaded in its place', () => {
  const gone = path.join(folder, 'no-browser');
  assert.deepEqual(find(gone), {
    code: 1,
    out: '',
    err:
      `CHROME_PATH is set to ${gone}, and there is no such file. Correct it, or unset it to use a browser that is ` +
      'found in the usual places.\n',
  });
});
