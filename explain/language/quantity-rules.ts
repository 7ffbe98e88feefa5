import type { Currency, Hedge, Quantity } from '../model/quantity.ts';
import type { QuantityWords } from './quantity-words.ts';

/** A number as it stands in a text. */
export interface WrittenNumber {
  readonly value: number;
  /** End of it in the text, with the word for its magnitude ("million"). */
  readonly end: number;
  /** Significant digits as written. */
  readonly digits: number;
  /** What its magnitude multiplies by; 1 where it has none. */
  readonly magnitude: number;
  /** Written in letters. */
  readonly spelled: boolean;
  /** "A thousand", "a million": as often many as so many. */
  readonly round: boolean;
  /** Four digits or more without a comma, as years and codes are written. */
  readonly ungrouped: boolean;
}

/** What stands behind or before a number and says what it is; `length`: characters of it. */
export interface Found<Value> {
  readonly value: Value;
  readonly length: number;
}

/** How a language writes amounts. "Before" and "behind" are the text up to or from a place; patterns are anchored there. */
export interface QuantityRules {
  /** Where a number may begin, in digits or letters. With the flag `g`. */
  readonly starts: RegExp;
  /** The number at a place; null where none is. @param isMoney whether a sign of a currency stands before it */
  numberAt(text: string, at: number, isMoney: boolean): WrittenNumber | null;
  /** The sign of a currency at the end of a text. */
  currencyBefore(before: string, behind: string, country: string | null): Found<Currency> | null;
  /** A currency's name, or the rest of one, at the beginning of a text. */
  currencyBehind(behind: string, number: WrittenNumber, country: string | null): Found<Currency> | null;
  /** A currency that names more exactly the one whose sign stood before: "$5m Canadian". */
  currencyNamed(behind: string, sign: Currency): Found<Currency> | null;
  /** Units whose wording may be something else in a sentence ("pounds"): whether it is the unit there. */
  isUnit(unit: string, number: WrittenNumber, before: string, behind: string): boolean;
  /** "5 feet *6 inches*", at the beginning of a text behind the feet; the first group is the inches. */
  readonly inches: RegExp;
  /** "An hour *and a half*", at the beginning of a text behind a unit. */
  readonly andHalf: RegExp;
  /** What may stand between a number and its unit, "two *more* gigawatts"; at the beginning of a text. */
  readonly unitGap: RegExp;
  /** "a day", "per share", at the beginning of a text. */
  perBehind(behind: string): Found<string> | null;
  /** What is counted, at the beginning of a text. */
  countedBehind(behind: string, number: WrittenNumber): Found<string> | null;
  /** @param isTime whether the number is of a length of time */
  hedgeBefore(before: string, isTime: boolean): Hedge | null;
  hedgeBehind(behind: string): Hedge | null;
  /** What the last digit is worth that a number is written to; 0 for a count or a price that is written in full. */
  lastPlaceOf(written: Pick<Quantity, 'text' | 'value' | 'kind'>): number;
  /** Whether a bare number is a date, a time, a score, a name's part … */
  isNoAmount(number: WrittenNumber, before: string, behind: string): boolean;
  /** Whether a number in digits, with no noun behind it, surely counts what was spoken of: "there were 25". */
  isBareCount(before: string, behind: string): boolean;
  /** A sign or word that makes a number negative, at the end of a text. */
  readonly minus: RegExp;
  /** "-year-old" behind a number; the years in one of it. */
  ageBehind(behind: string): Found<number> | null;
  /** Whether a number between these is somebody's age: "aged", "Varga, 43,". */
  isAge(before: string, behind: string): boolean;
  /** "One in five", "three quarters": a share at a place. */
  shareAt(text: string, at: number): { readonly value: number; readonly end: number } | null;
  /** "Three times as many", "tenfold": how many times as much, at a place. */
  multipleAt(text: string, at: number): { readonly value: number; readonly end: number } | null;
  /** "Third-largest", "No. 3": a rank at a place. */
  rankAt(text: string, at: number): { readonly value: number; readonly end: number } | null;
  /** Between the two numbers of a range; `between`: only behind this word before the first. */
  readonly range: {
    readonly joint: RegExp;
    readonly pairJoint: RegExp;
    readonly pair: RegExp;
    readonly notRange: RegExp;
    /** On the text before the first: it says by how much, and the second to where. */
    readonly difference: RegExp;
  };
  readonly relations: QuantityRelations;
  readonly say: QuantityWords;
}

/** How an article sets one amount beside another, and when none may be set beside it. */
export interface QuantityRelations {
  /** On the text between two amounts: the first is a part of the second. */
  readonly partOf: RegExp;
  /** On the text behind a bare number: the whole that it is a part of follows. */
  readonly partAhead: RegExp;
  /** On the text before the first and between both, the first being the earlier one: "rose from 3 to 5". */
  readonly from: RegExp;
  readonly to: RegExp;
  /** On the text between two amounts, the second being the earlier one: "5, up from 3". */
  readonly upFrom: RegExp;
  /** The same where the first is surely what was reached, by the text before it and between both: "rose to 5 from 3". */
  readonly reached: RegExp;
  readonly fromBehind: RegExp;
  /** On a sentence: it tells what may come, and two measures in it may be the ends of a range. */
  readonly forecast: RegExp;
  /** Verbs and adverbs of growing and of shrinking. */
  readonly grows: RegExp;
  readonly shrinks: RegExp;
  /** On a paragraph: it speaks of death, injury, abuse or suffering. */
  readonly suffering: RegExp;
  /** On a paragraph: people in want or danger, who are set beside nobody; on a sentence, a disaster. */
  readonly hardship: RegExp;
  /** On a sentence or a headline: it speaks of crime, blame, or people who lose their work. */
  readonly delicate: RegExp;
  /** On a sentence: it sets the amount beside something itself. */
  readonly compares: RegExp;
  /** On the text behind what is counted: the noun ends there, and nothing says more exactly which ones are meant. */
  readonly wholeEnds: RegExp;
  /** On the text before an amount: it is a place in a ranking; it is the upper end of a range, "10- to". */
  readonly ranksBefore: RegExp;
  readonly rangeBefore: RegExp;
  /** On a sentence: it says itself by how much something changed, "doubled". */
  readonly byHowMuch: RegExp;
  /** On a sentence: a percentage in it may be of a firm that somebody owns, where a hundredth may decide who rules. */
  readonly ownership: RegExp;
  /** On the text behind a measure: it is so much in a time, "of oil a month". */
  readonly eachTime: RegExp;
  /** On the text behind a percentage: it is a share of something; the probability of something. */
  readonly shareOf: RegExp;
  readonly chance: RegExp;
  /** On a sentence: temperatures are set beside others, so that degrees are a difference. */
  readonly difference: RegExp;
  /** On the text behind an amount: it names a kind, and nobody wants it converted: "a 2-litre engine". */
  readonly unlikeAmount: RegExp;
  /** On the text behind an amount: it is counted down from nothing, "below zero". */
  readonly belowZero: RegExp;
  /** On the text before a temperature above zero: it is meant to be cold, and the sign may have been lost. */
  readonly cold: RegExp;
  /** On what is counted: people, all of a country's alike. */
  readonly people: RegExp;
  /** On the text before a sum: a national government spends it. */
  readonly publicMoney: RegExp;
  /** On a sentence: the money may be that of a part of the country, of a firm or of several years. */
  readonly otherMoney: RegExp;
  /** The country whose people are counted, by what stands behind "people", or by their name. */
  countryOfPeople(things: string, behind: string): string | null;
}
