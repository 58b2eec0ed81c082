/**
 * Number formats that a rate can be stated in, with their bit length. FP6 counts six bits. Apart from the schema, so that
 * classifying a chip does not carry the validator into a page.
 */
export const BIT_LENGTHS = {
  fp64: 64,
  fp32: 32,
  tf32: 32,
  fp16: 16,
  fp8: 8,
  int8: 8,
  fp6: 6,
  fp4: 4,
} as const;
export type NumberFormat = keyof typeof BIT_LENGTHS;
