/** What a frame tells the page around it, and that page's script listens for. */
export interface HeightMessage {
  readonly type: typeof HEIGHT;
  /** In CSS pixels. */
  readonly height: number;
}

export const HEIGHT = 'chip-policy-elements:height';
