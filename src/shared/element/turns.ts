/** How long elements may draw within one task of the page, in milliseconds. */
const PATIENCE = 10;
let spent = 0;

/**
 * Draws now or, when others have drawn enough in this task, in a later one: a page with a hundred elements, whose data may come
 * in one file, must still answer its reader.
 */
export function inTurn<T>(draw: () => T, isUrgent = false): T | Promise<T> {
  if (spent > PATIENCE && !isUrgent) return new Promise((resolve) => setTimeout(resolve)).then(() => inTurn(draw));
  const start = performance.now();
  if (spent === 0) setTimeout(() => (spent = 0));
  const drawn = draw();
  spent += performance.now() - start;
  return drawn;
}
