/**
 * The raw analysis lists private members and source paths. Documentation and editors want what an
 * author can use, at the paths of the published package.
 */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.path = toPublished(module.path);
      for (const { declaration } of module.exports ?? []) {
        if (declaration?.module) declaration.module = toPublished(declaration.module);
      }
      for (const declaration of module.declarations ?? []) keepPublic(declaration);
    }
    manifest.modules.sort((a, b) => a.path.localeCompare(b.path, 'en'));
  },
};

function keepPublic(declaration) {
  const { superclass, members } = declaration;
  if (superclass?.module) superclass.module = toPublished(superclass.module);
  if (members) declaration.members = members.filter(isPublic);
  for (const part of [...(members ?? []), ...(declaration.attributes ?? [])]) {
    const { inheritedFrom } = part;
    if (inheritedFrom?.module) inheritedFrom.module = toPublished(inheritedFrom.module);
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

function isPublic({ name, privacy, kind }) {
  if (privacy === 'private' || privacy === 'protected') return false;
  if (kind === 'method' && lifecycle.has(name)) return false;
  return !/^[_#]/.test(name);
}

function toPublished(path) {
  return path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}

export default {
  globs: ['src/elements/*/*.ts', 'src/shared/element/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.layout.ts', '**/*.d.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
