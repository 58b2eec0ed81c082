/**
 * The name under which a `div data-chip` carries an attribute of its tag. `data-chip` names the element, so that the
 * attribute `chip` of a timeline needs another: of two attributes with one name, every parser drops the second.
 */
export const dataAttribute = (name: string): string => (name === 'chip' ? 'data-chip-id' : `data-${name}`);
