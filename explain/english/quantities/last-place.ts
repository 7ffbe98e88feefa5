import type { QuantityRules } from '../../language/quantity-rules.ts';

/** Up to here counts and prices are written in full, and none of their digits is rounded. */
const inFull = 1000;

/** What one of the last digit is worth: 0.1 million in "1.2 million", 1,000 in "85,000", 1 in "29%". */
export const lastPlaceOf: QuantityRules['lastPlaceOf'] = ({ text, value, kind }) => {
  const isExact = value < inFull && (kind === 'count' || kind === 'money');
  const figure = /\d[\d,\u00a0\u202f]*(?:\.\d+)?/.exec(text)?.[0].replace(/[^\d.]/g, '');
  if (figure === undefined) return isExact ? 0 : 10 ** Math.floor(Math.log10(Math.abs(value)));
  const [whole = '', decimals = ''] = figure.split('.');
  const scale = Math.max(1, Math.round(Math.abs(value) / Number(figure)));
  if (decimals !== '' || scale > 1) return scale * 10 ** -decimals.length;
  return isExact ? 0 : zerosOf(whole);
};

/** Of zeros at the end three by three are rounded away: 30,000 is so many thousand. */
function zerosOf(whole: string): number {
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return Number(whole) < inFull ? 1 : 10 ** (zeros < 3 ? zeros : 3 * Math.floor(zeros / 3));
}
