import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { publishedTags } from './published-tags.mjs';

/** Types of attributes that have a name in the code: an editor wants the values. */
async function namedValues() {
  // Imported when it is used, because the build makes it first.
  const [{ STATUSES }, { DESTINATIONS }] = await Promise.all([
    import('chip-policy-data/schema'),
    import('chip-policy-data'),
  ]);
  return { Status: STATUSES, DestinationId: Object.keys(DESTINATIONS) };
}

/** Lets VS Code and JetBrains' editors complete our tags, with attributes, values and descriptions. */
export async function writeEditorFiles() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = await namedValues();
  const values = (attribute) => valuesOf(attribute, named);
  const tags = publishedTags();
  mkdirSync('dist/editors', { recursive: true });
  write('vscode.html-custom-data.json', forVsCode(tags, values));
  write('web-types.json', forJetBrains(tags, values, version));
}

function forVsCode(tags, values) {
  return {
    version: 1.1,
    tags: tags.map(({ tagName, summary, description, attributes }) => ({
      name: tagName,
      description: markdown(`${summary}\n\n${description}`),
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: markdown(attribute.description ?? ''),
        ...(isBoolean(attribute) ? { valueSet: 'v' } : {}),
        ...(values(attribute) ? { values: values(attribute).map((name) => ({ name })) } : {}),
      })),
    })),
  };
}

const markdown = (value) => ({ kind: 'markdown', value });

function forJetBrains(tags, values, version) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: 'chip-policy-elements',
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: tags.map((tag) => jetBrainsElement(tag, values)) } },
  };
}

function jetBrainsElement(tag, values) {
  const attributeNames = new Set(tag.attributes.map(({ fieldName }) => fieldName));
  return {
    name: tag.tagName,
    description: `${tag.summary}\n\n${tag.description}`,
    attributes: tag.attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      value: isBoolean(attribute)
        ? { kind: 'no-value', type: 'boolean' }
        : { type: values(attribute)?.map((value) => `'${value}'`) ?? attribute.type.text },
      ...(attribute.default === undefined ? {} : { default: attribute.default }),
    })),
    slots: tag.slots.map(described),
    js: {
      events: tag.events.map(described),
      properties: tag.members
        .filter(({ kind, name }) => kind === 'field' && !attributeNames.has(name))
        .map((member) => ({ ...described(member), ...(member.readonly ? { 'read-only': true } : {}) })),
    },
    css: { parts: tag.cssParts.map(described), properties: tag.cssProperties.map(described) },
  };
}

const described = ({ name, description }) => ({ name, description });

const isBoolean = ({ type }) => type?.text === 'boolean';

function valuesOf({ type }, named) {
  const text = type?.text ?? '';
  if (named[text]) return named[text];
  const literals = [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  return literals.length > 0 ? literals : undefined;
}

function write(name, contents) {
  writeFileSync(`dist/editors/${name}`, `${JSON.stringify(contents, null, 2)}\n`);
}
