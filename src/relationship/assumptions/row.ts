/** One number that moves something: its value, the bounds within which it can be overridden, and why it is what it is. */
export interface Assumption {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly because: string;
}

export const row = (value: number, least: number, most: number, because: string): Assumption => ({
  value,
  least,
  most,
  because,
});
