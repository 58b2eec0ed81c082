import { cpSync, existsSync, rmSync } from 'node:fs';

/**
 * Puts the plugin for WordPress together: its PHP and the scripts and data that it serves, as one folder that can be copied
 * to wp-content/plugins. The scripts come from the last build.
 */
const plugin = 'integrations/wordpress/chip-policy-elements';
const target = 'dist/wordpress/chip-policy-elements';

if (!existsSync('dist/embeds')) {
  console.error('There are no scripts to put in: run npm run build first.');
  process.exit(1);
}
rmSync(target, { recursive: true, force: true });
cpSync(plugin, target, { recursive: true });
cpSync('dist/embeds', `${target}/embeds`, {
  recursive: true,
  // Types, the function that writes snippets and maps are for developers.
  filter: (file) => !/\.d\.ts$|\.map$|\/snippet$/.test(file),
});
console.log(target);
