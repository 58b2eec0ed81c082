/**
 * Pixels that a line of text takes, estimated: a Chinese character is a full square, a Latin one a good half. Measuring
 * would need a page, and what is laid out with it must be the same in Node, in a story and in print.
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const char of text) width += char.charCodeAt(0) > 0x2e7f ? fontSize : fontSize * 0.62;
  return width;
}
