import { mkdirSync, writeFileSync } from 'node:fs';
import { FRAMEWORKS } from './outputs.mjs';
import { publishedTags } from './published-tags.mjs';

/**
 * Tells each framework's templates of our tags: what may be written on them, with the types of the classes themselves, and
 * which event carries what. Written from custom-elements.json, so that they cannot disagree with it.
 */
export function writeTypes() {
  mkdirSync('dist/types', { recursive: true });
  const tags = publishedTags();
  write('tags.d.ts', sharedTypes(tags));
  for (const framework of FRAMEWORKS) {
    write(`${framework}.d.ts`, augmentations[framework](tags));
    // There is nothing to run; a bundler that follows the import finds a module all the same.
    write(`${framework}.js`, 'export {};\n');
  }
}

function sharedTypes(tags) {
  const imports = tags.map(({ name, path }) => `import type { ${name} } from '${path.replace('dist/', '../')}';`);
  return `${imports.join('\n')}

/** By tag: its class, what may be set on it, and what it tells the page. */
export interface Tags {
${tags.map(tagEntry).join('\n')}
}

/** Values as a template writes them: an attribute may also be text. */
export type Settings<Tag extends keyof Tags> = Tags[Tag]['settings'];
export type ElementOf<Tag extends keyof Tags> = Tags[Tag]['element'];
type EventsOf<Tag extends keyof Tags> = Tags[Tag]['events'];

/** A listener for each event, under the name that a framework gives it. */
export type Listeners<Tag extends keyof Tags, Prefix extends string> = {
  [Name in EventsOf<Tag> & string as \`\${Prefix}\${Name}\`]?: ((event: HTMLElementEventMap[Name]) => void) | undefined;
};
`;
}

function tagEntry({ tagName, name, attributes, members, events }) {
  const fields = new Map(
    members.filter(({ kind, readonly }) => kind === 'field' && !readonly).map((member) => [member.name, member]),
  );
  const settings = [
    ...attributes.map((attribute) => [attribute.name, typeOf(name, attribute.fieldName, attribute.type?.text)]),
    ...[...fields.keys()].map((field) => [field, typeOf(name, field, fields.get(field).type?.text)]),
  ];
  const lines = [...new Map(settings)].map(([key, type]) => `      '${key}'?: ${type};`);
  const names = events.map((event) => `'${event.name}'`).join(' | ');
  return `  '${tagName}': {
    element: ${name};
    events: ${names};
    settings: {
${lines.join('\n')}
    };
  };`;
}

function typeOf(className, field, type) {
  const own = `${className}['${field}'] | undefined`;
  return type === 'number' ? `${own} | \`\${number}\`` : own;
}

const entries = (tags, type) => tags.map(({ tagName }) => `      '${tagName}': ${type(tagName)};`).join('\n');

const augmentations = {
  react: (tags) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementOf, Listeners, Settings, Tags } from './tags.js';

type Props<Tag extends keyof Tags> = Omit<DetailedHTMLProps<HTMLAttributes<ElementOf<Tag>>, ElementOf<Tag>>, keyof Settings<Tag>> &
  Settings<Tag> & Listeners<Tag, 'on'> & { class?: string | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${entries(tags, (tag) => `Props<'${tag}'>`)}
    }
  }
}
`,
  solid: (tags) => `import type { JSX } from 'solid-js';
import type { ElementOf, Listeners, Settings, Tags } from './tags.js';

type Props<Tag extends keyof Tags> = Omit<JSX.HTMLAttributes<ElementOf<Tag>>, keyof Settings<Tag>> & Settings<Tag> &
  Listeners<Tag, 'on:'> & { [Name in keyof Settings<Tag> & string as \`prop:\${Name}\` | \`attr:\${Name}\`]?: Settings<Tag>[Name] };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${entries(tags, (tag) => `Props<'${tag}'>`)}
    }
  }
}
`,
  svelte: (tags) => `import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, Listeners, Settings, Tags } from './tags.js';

type Props<Tag extends keyof Tags> = Omit<HTMLAttributes<ElementOf<Tag>>, keyof Settings<Tag>> & Settings<Tag> & Listeners<Tag, 'on'>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${entries(tags, (tag) => `Props<'${tag}'>`)}
  }
}
`,
  vue: (tags) => `import type { HTMLAttributes } from 'vue';
import type { Listeners, Settings, Tags } from './tags.js';

type Capitalised<Name extends string> = Name extends \`\${infer Head}-\${infer Rest}\`
  ? \`\${Capitalize<Head>}\${Capitalised<Rest>}\`
  : Capitalize<Name>;
type Handlers<Tag extends keyof Tags> = {
  [Name in keyof Listeners<Tag, ''> & string as \`on\${Capitalised<Name>}\`]?: Listeners<Tag, ''>[Name];
};
type Component<Tag extends keyof Tags> = new () => {
  $props: Omit<HTMLAttributes, keyof Settings<Tag>> & Settings<Tag> & Handlers<Tag>;
};

declare module 'vue' {
  interface GlobalComponents {
${entries(tags, (tag) => `Component<'${tag}'>`)}
  }
}
`,
};

function write(name, contents) {
  writeFileSync(`dist/types/${name}`, contents);
}
