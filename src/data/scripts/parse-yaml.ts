/**
 * YAML as this dataset allows it: version 1.2 with the core schema, no anchors, no tags, no date without quotation
 * marks. The ban on bare dates is not pedantry: `2028` without quotation marks is a number, and another reader of
 * YAML turns `2025-04-09` into an instant in some time zone.
 */
import { isAlias, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';

export type ParsedYaml =
  | { readonly value: unknown; readonly faults?: undefined }
  | { readonly value?: undefined; readonly faults: readonly string[] };

const BARE_DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** The value of one YAML document, or what is wrong with it and on which line. */
export function parseYaml(text: string): ParsedYaml {
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true });
  const faults = [
    ...document.errors.map((error) => error.message.split('\n')[0] ?? error.message),
    ...forbiddenIn(document, text),
  ];
  return faults.length > 0 ? { faults } : { value: document.toJS() as unknown };
}

function forbiddenIn(document: Document.Parsed, text: string): string[] {
  const faults: string[] = [];
  const report = (node: Node, what: string): void => {
    const line = text.slice(0, node.range?.[0] ?? 0).split('\n').length;
    faults.push(`line ${line}: ${what}`);
  };
  visit(document, {
    Node(key, node) {
      if (isAlias(node)) report(node, 'aliases (*name) are not allowed; write the value again');
      else if (node.anchor !== undefined) report(node, 'anchors (&name) are not allowed');
      if (node.tag !== undefined && !isAlias(node)) report(node, 'tags (!name) are not allowed');
      if (key !== 'key' && isScalar(node) && node.type === 'PLAIN' && BARE_DATE.test(node.source ?? '')) {
        report(node, `write the date in quotation marks: "${node.source ?? ''}"`);
      }
    },
  });
  return faults;
}
