import type { Change, Multiple, QuantityWords } from '../../language/quantity-words.ts';

const fractions: Readonly<Record<string, string>> = {
  '1/2': 'half',
  '1/3': 'a third',
  '2/3': 'two thirds',
  '1/4': 'a quarter',
  '3/4': 'three quarters',
  '1/5': 'a fifth',
  '2/5': 'two fifths',
  '3/5': 'three fifths',
  '4/5': 'four fifths',
  '1/6': 'a sixth',
  '1/8': 'an eighth',
  '1/10': 'a tenth',
  '3/10': 'three tenths',
};

const measures = { area: 'the area of ', height: 'the height of ', distance: 'the way ' };

/** How English says amounts. */
export const quantityWords: QuantityWords = {
  locale: 'en-GB',
  about: (amount, isExact) => (isExact ? amount : `about ${amount}`),
  amount: (count, one, many) => `${count} ${count === '1' ? one : many}`,
  inFull: (count, unit, smaller) =>
    `${count} ${unit}${smaller === null ? '' : `, or ${smaller.count} ${smaller.in.slice(0, -1)}`}`,
  range: (low, high) => `${low} to ${high}`,
  odds: (some, formatted) => `${some} in ${formatted}`,
  share: (some, of, formatted) => fractions[`${some}/${of}`] ?? `${some} in ${formatted}`,
  percent: (value) => `${value}%`,
  percentagePoints: (value, isOne) => `${value} percentage point${isOne ? '' : 's'}`,
  ofTheCounted: (share, whole) => `${share} of the ${whole}`,
  partOfTheCounted: (part, whole) => `${part} of the ${whole}`,
  pointsOnly: (points, grows, earlier) => `${points} ${moreThan(grows)} ${earlier}`,
  change: changeInWords,
  ofPopulation: (share, country, people, year) => `${share} of all people in ${country} (${people}, ${year})`,
  perHead: (amount, country, people, year) => `${amount} for each of the ${people} people in ${country} (${year})`,
  alike: (multiple, of, name) =>
    `${times(multiple)}${of === 'distance' && !/^(?:from|around) /.test(name) ? 'the length of ' : measures[of]}${name}`,
  many: (count, many) => `${count} ${many}`,
  ofWhole: (share, name) => `${share} ${name}`,
};

function changeInWords(change: Change, earlier: string): string {
  if (change.kind === 'times') return `${change.times} times ${earlier}`.replace(/(?<![\d.,])2 times/, 'twice');
  if (change.kind === 'part') return `${change.part} of ${earlier}`;
  return `${change.share} ${moreThan(change.grows)} ${earlier}`;
}

const moreThan = (grows: boolean) => (grows ? 'more than' : 'less than');

function times(multiple: Multiple): string {
  if (multiple.kind === 'same') return 'about ';
  if (multiple.kind === 'half') return 'about half ';
  return multiple.times === 2 ? 'about twice ' : `about ${multiple.times} times `;
}
