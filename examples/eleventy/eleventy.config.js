import { renderStatic } from 'chip-policy-elements/static';

export default function (eleventy) {
  eleventy.addAsyncShortcode('chip', (name, attributes) => renderStatic(name, attributes, { language: 'en' }));
  eleventy.addPassthroughCopy({ 'node_modules/chip-policy-elements/dist/embeds': 'embeds' });
  eleventy.addPassthroughCopy('article.css');
  eleventy.addPassthroughCopy('opened.js');
  eleventy.ignores.add('README.md');
  return { dir: { output: 'dist' } };
}
