import type { QuantityRules } from '../../../explain/language/quantity-rules.ts';
import type { Currency } from '../../../explain/model/quantity.ts';
import { never } from './made-up-words.ts';

const moono: Currency = { code: null, one: 'moono', many: 'moonoj', country: null };

/** Amounts of the made-up language: "5 moonoj", "5 pordoj", "5 da 20 pordoj". */
export const madeUpQuantities: QuantityRules = {
  starts: /\d/g,
  numberAt: (text, at) => {
    const [digits] = /^\d+/.exec(text.slice(at, at + 20)) ?? [];
    if (digits === undefined) return null;
    const number = { value: Number(digits), digits: digits.replace(/0+$/, '').length, magnitude: 1 };
    return { ...number, end: at + digits.length, spelled: false, round: false, ungrouped: false };
  },
  currencyBefore: () => null,
  currencyBehind: (behind) => (behind.startsWith(' moonoj') ? { value: moono, length: ' moonoj'.length } : null),
  currencyNamed: () => null,
  isUnit: () => true,
  unitGap: /^ /u,
  perBehind: () => null,
  countedBehind: (behind) => {
    const [, noun] = /^ (\p{Ll}+oj)/u.exec(behind) ?? [];
    return noun === undefined ? null : { value: noun, length: noun.length + 1 };
  },
  hedgeBefore: () => null,
  hedgeBehind: () => null,
  isNoAmount: () => false,
  lastPlaceOf: () => 0,
  isBareCount: () => false,
  inches: never,
  andHalf: never,
  minus: never,
  ageBehind: () => null,
  isAge: () => false,
  shareAt: () => null,
  multipleAt: () => null,
  rankAt: () => null,
  range: { joint: never, pairJoint: never, pair: never, difference: never, notRange: never },
  relations: {
    partOf: /^ da $/u,
    partAhead: /^ da \d/u,
    from: never,
    to: never,
    upFrom: never,
    reached: never,
    fromBehind: never,
    forecast: never,
    grows: never,
    shrinks: never,
    suffering: /mortis/u,
    delicate: never,
    hardship: never,
    compares: never,
    wholeEnds: / /u,
    ranksBefore: never,
    rangeBefore: never,
    byHowMuch: never,
    ownership: never,
    eachTime: never,
    shareOf: never,
    chance: never,
    difference: never,
    unlikeAmount: never,
    belowZero: never,
    cold: never,
    people: never,
    publicMoney: never,
    otherMoney: never,
    countryOfPeople: () => null,
  },
  say: {
    locale: 'en',
    about: (amount, isExact) => (isExact ? amount : `ĉirkaŭ ${amount}`),
    amount: (count, _one, many) => `${count} ${many}`,
    inFull: (count, unit) => `${count} ${unit}`,
    range: (low, high) => `${low} ĝis ${high}`,
    odds: (some, of) => `${some} el ${of}`,
    share: (some, _of, formatted) => `${some} el ${formatted}`,
    percent: (value) => `${value} elcentoj`,
    percentagePoints: (value) => `${value} punktoj`,
    ofTheCounted: (share, whole) => `${share} da ${whole}`,
    partOfTheCounted: (part, whole) => `${part} da ${whole}`,
    change: (_change, earlier) => earlier,
    pointsOnly: (points) => points,
    ofPopulation: (share) => share,
    perHead: (amount) => amount,
    alike: (_multiple, _of, name) => name,
    many: (count, many) => `${count} ${many}`,
    ofWhole: (share, name) => `${share} ${name}`,
  },
};
