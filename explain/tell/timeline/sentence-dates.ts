import { perLanguage } from '../../language/per-language.ts';
import type { ArticleMeta } from '../../model/article.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { maskQuotes, spansInQuotes } from '../../text/quoted-spans.ts';
import { DatePlaces } from './date-places.ts';
import { type Clock, dateIn, type EventDate } from './find-date.ts';
import { isOverIn } from './is-over.ts';

/** So many sentences back, a year that is named still is that of the story. */
const sentencesBack = 2;

const smallHours = /T0[0-5]:.*(?:Z|[+-]00:00)$/;

const dayMs = 86_400_000;

const placesFor = perLanguage(({ dates }) => new DatePlaces(dates.words));

/** The certain dates of what an article's sentences tell, each found once. */
export class SentenceDates {
  readonly #prepared: PreparedArticle;
  readonly #clock: Clock;
  readonly #known = new Map<Sentence, EventDate | null>();

  constructor(prepared: PreparedArticle) {
    this.#prepared = prepared;
    this.#clock = clockOf(prepared.article.meta);
  }

  /** ISO 8601, as precise as the sentence; null where none is certain. */
  of(sentence: Sentence): string | null {
    const dated = this.#stated(sentence);
    return dated === null || (dated.year === 'nearest' && this.#isOfOtherYear(dated, sentence)) ? null : dated.date;
  }

  /** Whether a sentence's date lies behind the last day of which the article knows. */
  isAhead(sentence: Sentence): boolean {
    const date = this.of(sentence);
    return date !== null && this.#clock.length > 0 && this.#clock.every((day) => isLater(date, day));
  }

  /** Whether a sentence's date lies before the first day of which the article knows. */
  isPast(sentence: Sentence): boolean {
    const date = this.of(sentence);
    return date !== null && this.#clock.length > 0 && this.#clock.every((day) => isLater(day, date));
  }

  /** Whether a sentence speaks of a time as still to come that was over before the article came out. */
  isOver(sentence: Sentence): boolean {
    const [first] = this.#clock;
    if (first === undefined) return false;
    const { dates } = this.#prepared.language;
    return isOverIn(toldBy(sentence), first, dates.parse, placesFor(this.#prepared.language));
  }

  #stated(sentence: Sentence): EventDate | null {
    const before = this.#known.get(sentence);
    if (before !== undefined) return before;
    const { dates } = this.#prepared.language;
    const date = dateIn(toldBy(sentence), this.#clock, dates.parse, placesFor(this.#prepared.language));
    this.#known.set(sentence, date);
    return date;
  }

  /**
   * Whether the nearest year may not be that of a month without one: the article gives another year for the month elsewhere
   * ("in May", and "May 2023"), or speaks of another year right before.
   */
  #isOfOtherYear({ date, start }: EventDate, sentence: Sentence): boolean {
    const { article, language, sentences } = this.#prepared;
    const [year = '', month] = date.split('-');
    const earlier = toldBy(sentence).slice(0, start);
    if (
      placesFor(language)
        .yearsIn(earlier)
        .some((other) => other !== year)
    )
      return true;
    const before = sentences
      .slice(Math.max(0, sentence.at - sentencesBack), sentence.at)
      .map((one) => this.#stated(one));
    if (before.some((other) => other?.year === 'stated' && !other.date.startsWith(year))) return true;
    const stated = language.dates.words.statedYears[Number(month) - 1];
    if (stated === undefined) return false;
    return article.blocks.some(({ text }) => [...text.matchAll(stated)].some(([, other]) => other !== year));
  }
}

/** As far as both are precise: a month of 2019 is not later than 2019. */
function isLater(date: string, day: string): boolean {
  const length = Math.min(date.length, day.length);
  return date.slice(0, length) > day.slice(0, length);
}

/**
 * Also the day of the last change: what was added then counts from it. In universal time, the small hours are still the
 * evening before for half of the world.
 */
function clockOf({ published, modified }: ArticleMeta): Clock {
  if (published === null) return [];
  const days = [published, ...(modified === undefined ? [] : [modified])].flatMap((date) =>
    smallHours.test(date) ? [new Date(Date.parse(date) - dayMs).toISOString(), date] : [date],
  );
  return [...new Set(days.map((day) => day.slice(0, 10)))];
}

/** A sentence's own words: without its dateline, and its quotations made unreadable. */
function toldBy({ text, block }: Sentence): string {
  const told = text.replace(block.language.dates.words.dateline, '');
  return maskQuotes(told, spansInQuotes(told));
}
