import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { buildTermIndex } from '../../../explain/find/index/term-index.ts';
import { buildPlaceIndex } from '../../../explain/places/place-index.ts';
import { prepareArticle } from '../../../explain/text/prepared-article.ts';
import { countWordings } from '../../../scripts/glossary/count-wordings.ts';
import { logLikelihoodRatio, rankGaps } from '../../../scripts/glossary/rank-gaps.ts';
import { articleOf, glossaryOf } from '../../explain/article-of.ts';

const index = buildTermIndex(glossaryOf([{ term: 'port levy' }, { term: 'quorum' }]));
const places = buildPlaceIndex({ countries: [], cities: [], populationYear: 2020, citiesAsOf: '2026-01' }, english);

/** Texts that hold none of the words of any test, so that pairs are rare. */
const others = Array.from(
  { length: 40 },
  (_, at) => `Grey${'abcdefghijklmnopqrst'[at % 20]} herons ${at} nested beside quiet ponds.`,
);

function counted(texts: readonly string[]) {
  const prepared = [...texts, ...others].map((text) => prepareArticle(articleOf([text]), english));
  return countWordings(prepared, index, places);
}

const gaps = (...texts: readonly string[]) =>
  rankGaps(counted(texts)).map(({ texts: many, kind, text }) => `${many} ${kind} ${text}`);

describe('what the glossary lacks', () => {
  it('is what several texts hold, those first that stand in most', () => {
    expect(
      gaps(
        'They passed a berth freeze, then the tidal audit.',
        'A berth freeze came first; no tidal audit followed.',
        'The berth freeze went on.',
      ),
    ).toEqual(['3 words berth freeze', '2 words tidal audit']);
  });

  it('is nothing that a single text holds, however often', () => {
    expect(gaps('A berth freeze, and a berth freeze again.', 'The sea was calm.')).toEqual([]);
  });

  it('is nothing that an entry explains, but a longer wording with it', () => {
    expect(gaps('The port levy rose.', 'A port levy, no quorum.')).toEqual([]);
    expect(gaps('A shadow port levy rose.', 'No shadow port levy came.')).toEqual(['2 words shadow port levy']);
  });

  it('is the whole wording, and no part of it that hardly stands elsewhere', () => {
    const twice = ['The joint berth freeze fund paid.', 'A joint berth freeze fund failed.'];
    expect(gaps(...twice)).toEqual(['2 words joint berth freeze fund']);
    expect(gaps(...twice, 'Any berth freeze hurts.', 'No berth freeze came.')).toEqual([
      '4 words berth freeze',
      '2 words joint berth freeze fund',
    ]);
  });

  it('is an initialism or a name where it is written as one', () => {
    expect(gaps('Then the KPTA met. In it the Harbour Guild sat.', 'Both KPTA and Harbour Guild went.')).toEqual([
      '2 name Harbour Guild',
      '2 initialism KPTA',
    ]);
  });

  it('is no person of the text, and nothing with a name of theirs', () => {
    const text = '“No,” said Mayor Ilse Varga. The Varga plan failed. Ilse Varga went home.';
    expect(gaps(text, text)).toEqual([]);
  });

  it('is no heading in capitals', () => {
    expect(gaps('BERTH FREEZE TODAY', 'BERTH FREEZE TODAY')).toEqual([]);
  });

  it('is nothing that begins or ends with a common word, but a name may', () => {
    expect(gaps('Ships said many berths.', 'Ships said many berths.')).toEqual([]);
    expect(gaps('We read the New Compact.', 'By the New Compact they live.')).toEqual(['2 name New Compact']);
  });

  it('is no pair of words that stand together by chance', () => {
    const texts = [
      ...Array.from({ length: 20 }, () => 'The harbour fell asleep; a clerk woke; harbour, clerk.'),
      'The harbour clerk slept.',
      'A harbour clerk woke.',
    ];
    expect(gaps(...texts)).not.toContain('2 words harbour clerk');
  });
});

describe('the log-likelihood ratio', () => {
  it('is zero where two words stand together as often as by chance', () => {
    expect(logLikelihoodRatio(1, 10, 10, 100)).toBeCloseTo(0);
  });

  it('is what Dunning’s formula gives for a pair of which each word stands with the other alone', () => {
    // 2 (10 ln 10 + 90 ln (100/90))
    expect(logLikelihoodRatio(10, 10, 10, 100)).toBeCloseTo(65.02, 1);
  });
});
