import path from 'node:path';

/**
 * The raw analysis lists private members, source paths and every function. Documentation and
 * editors want what an author can use, at the paths of the published package.
 */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.path = toPublished(module.path);
      module.declarations = (module.declarations ?? []).filter(isForAuthors);
      for (const declaration of module.declarations) keepPublic(declaration);
      const kept = new Set(module.declarations.map(({ name }) => name));
      module.exports = (module.exports ?? []).filter(({ name }) => kept.has(name));
      for (const { declaration } of module.exports) declaration.module = module.path;
    }
    addDefinitions(manifest.modules);
    manifest.modules = manifest.modules
      .filter((module) => module.exports.length > 0)
      .sort((a, b) => a.path.localeCompare(b.path, 'en'));
  },
};

/** Elements, and the events that they fire. */
function isForAuthors({ kind, customElement, superclass }) {
  return kind === 'class' && (customElement === true || superclass?.name === 'Event');
}

/** Which module registers which tag: define.ts does it through a function, which hides it. */
function addDefinitions(modules) {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  for (const module of modules) {
    const define = byPath.get(path.posix.join(path.posix.dirname(module.path), 'define.js'));
    for (const { tagName, name } of define ? module.declarations : []) {
      if (!tagName) continue;
      define.exports.push({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: module.path },
      });
    }
  }
}

function keepPublic(declaration) {
  const { superclass, members = [], attributes = [] } = declaration;
  const origins = [superclass, ...[...members, ...attributes].map((part) => part.inheritedFrom)];
  for (const origin of origins) {
    if (origin?.module) origin.module = toPublished(origin.module);
  }
  if (declaration.members) declaration.members = members.filter(isPublic);
  // The analysis takes every dispatchEvent for an event of its own, under the name of a variable.
  if (declaration.events) declaration.events = declaration.events.filter(({ description }) => description);
  for (const attribute of attributes) {
    if (attribute.type) attribute.type.text = toMarkupType(attribute.type.text);
    if (attribute.default === '[]') delete attribute.default;
  }
}

/** Lit calls these; an author does not. */
const lifecycle = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'firstUpdated',
  'render',
  'updated',
  'willUpdate',
]);

function isPublic({ name, privacy, kind, static: isStatic }) {
  if (privacy === 'private' || privacy === 'protected' || isStatic) return false;
  if (kind === 'method' && lifecycle.has(name)) return false;
  return !/^[_#]/.test(name);
}

/** In markup an attribute is absent rather than undefined, and a list is written with spaces. */
function toMarkupType(type) {
  return type.replace(/ \| undefined\b/g, '').replace(/^(readonly )?string\[\]$/, 'string');
}

function toPublished(file) {
  return file?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}

export default {
  globs: ['src/elements/*/*.ts', 'src/shared/element/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.layout.ts', '**/*.d.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
