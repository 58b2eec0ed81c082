/** Which side of a label stands at its place, so that a label near an edge of the track stays inside. In percent. */
export function anchorAt(x: number, margin: number): 'start' | 'middle' | 'end' {
  if (x < margin) return 'start';
  return x > 100 - margin ? 'end' : 'middle';
}
