import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getPHPLoaderModule } from '@php-wasm/node-8-3';
import { loadPHPRuntime, PHP } from '@php-wasm/universal';
import { listFiles } from '../../scripts/files.mjs';

/**
 * A whole WordPress in memory: PHP as WebAssembly, a published build of WordPress and its SQLite plugin, all from npm.
 * Nothing is asked of the network and nothing is written to the disk.
 *
 * @typedef {object} Site
 * @property {(code: string, input?: unknown) => Promise<any>} php Runs PHP inside WordPress with `$input`; answers what it
 *   returns. `return $input + 1;`
 * @property {(address: string) => Promise<string>} page The HTML of a page, as a visitor gets it.
 * @property {(file: string, content: string) => void} write Puts a file into wp-content.
 */

const here = import.meta.dirname;
const builds = path.join(here, 'node_modules/@wp-playground/wordpress-builds/src');
const plugin = 'integrations/wordpress/chip-policy-elements';
const pluginFolder = 'plugins/chip-policy-elements';

/** Builds of WordPress: before script modules, the first with them, and the newest there is on npm. */
export const VERSIONS = { '6.2.6': 'wp-6.2', '6.5.5': 'wp-6.5', '6.7-alpha': 'wp-nightly' };

const ADDRESS = 'http://newsroom.test';

const config = `<?php
define('DB_NAME', 'unused'); define('DB_USER', ''); define('DB_PASSWORD', ''); define('DB_HOST', ''); define('DB_CHARSET', 'utf8mb4');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $name) define($name, $name);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '/tmp/debug.log');
define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_HOME', '${ADDRESS}'); define('WP_SITEURL', '${ADDRESS}');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', '/wordpress/');
require_once ABSPATH . 'wp-settings.php';`;

const unpack = `<?php
foreach (['/wordpress.zip' => '/wordpress', '/sqlite.zip' => '/sqlite'] as $zip => $folder) {
  $archive = new ZipArchive; $archive->open($zip); $archive->extractTo($folder); $archive->close(); unlink($zip);
}
$sqlite = '/wordpress/wp-content/plugins/sqlite-database-integration';
rename('/sqlite/sqlite-database-integration-main', $sqlite);
copy("$sqlite/db.copy", '/wordpress/wp-content/db.php');`;

/**
 * Boots WordPress with its ready database: one administrator, no article of ours, our plugin present and not active.
 *
 * @param {keyof typeof VERSIONS} version
 * @returns {Promise<Site>}
 */
export async function boot(version) {
  const options = {
    processId: 1,
    /** @param {number} _code @param {unknown} error */
    quit: (_code, error) => {
      throw error;
    },
  };
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule(), options));
  php.writeFile('/wordpress.zip', readFileSync(`${builds}/wordpress/${VERSIONS[version]}.zip`));
  php.writeFile('/sqlite.zip', readFileSync(`${builds}/sqlite-database-integration/sqlite-database-integration.zip`));
  await checked(php.run({ code: unpack }));
  php.writeFile('/wordpress/wp-config.php', config);

  /** @param {string} file @param {string | Uint8Array} content */
  const write = (file, content) => {
    const target = `/wordpress/wp-content/${file}`;
    php.mkdir(path.posix.dirname(target));
    php.writeFile(target, content);
  };
  for (const file of listFiles(plugin)) write(file.replace(plugin, pluginFolder), readFileSync(file));

  const server = { HTTP_HOST: 'newsroom.test', SERVER_PROTOCOL: 'HTTP/1.1', REMOTE_ADDR: '127.0.0.1' };
  return {
    write,
    php: async (code, input) => {
      php.writeFile('/tmp/input.json', JSON.stringify(input ?? null));
      const { text } = await checked(
        php.run({
          $_SERVER: { ...server, REQUEST_URI: '/' },
          code: `<?php ob_start(); require '/wordpress/wp-load.php';
            $input = json_decode(file_get_contents('/tmp/input.json'), true);
            $answer = (function () use ($input) { ${code} })();
            ob_end_clean(); echo wp_json_encode($answer);`,
        }),
      );
      return JSON.parse(text);
    },
    page: async (address) => {
      const uri = address.replace(ADDRESS, '');
      const request = {
        $_SERVER: { ...server, REQUEST_URI: uri },
        relativeUri: uri,
        scriptPath: '/wordpress/index.php',
      };
      return (await checked(php.run(request))).text;
    },
  };

  /** Notices of the SQLite plugin are its own; what comes from ours fails the test. @param {ReturnType<PHP['run']>} run */
  async function checked(run) {
    const response = await run;
    const log = php.fileExists('/tmp/debug.log') ? php.readFileAsText('/tmp/debug.log') : '';
    if (log) php.unlink('/tmp/debug.log');
    const ours = `${log}\n${response.errors}`.split('\n').filter((line) => /chip-policy|PHP (Fatal|Parse)/.test(line));
    if (ours.length > 0) throw new Error(ours.join('\n'));
    return response;
  }
}
