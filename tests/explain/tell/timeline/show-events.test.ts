import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import type { TimelineItem } from '../../../../explain/model/reading.ts';
import { ToldSoFar } from '../../../../explain/tell/passages/told-so-far.ts';
import { showEvents } from '../../../../explain/tell/timeline/show-events.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';

const things = [
  'treaty',
  'war',
  'bridge',
  'flood',
  'election',
  'strike',
  'fire',
  'school',
  'market',
  'port',
  'mill',
  'dam',
];
const tells = (block: number) => `The ${things[block % things.length]} came to valley${block}.`;
const event = (block: number, date: string, text = tells(block)): TimelineItem => ({
  block,
  date,
  text,
  paragraph: block,
  leansBack: false,
});

/** Dates shown. */
function shown(
  items: readonly TimelineItem[],
  said: readonly string[] = [],
  room = 1000,
  gist: readonly string[] = [],
): readonly string[] {
  const told = new ToldSoFar(english, 1000);
  told.note([...said, ...gist].map((text) => ({ text })));
  const { sentences } = prepareArticle(articleOf(items.map(({ text }) => text)), english);
  return showEvents(
    items,
    { sentences },
    gist.map((text) => ({ text })),
    told,
    room,
  )
    .filter((item) => item.shown)
    .map(({ date }) => date);
}

const four = [event(4, '1990'), event(3, '1991'), event(2, '1992'), event(1, '1993')];

describe('showEvents', () => {
  it('shows three dates, but not two', () => {
    expect(shown(four.slice(1))).toEqual(['1991', '1992', '1993']);
    expect(shown(four.slice(2))).toEqual([]);
    expect(shown([event(3, '1990'), event(2, '1990'), event(1, '1991')])).toEqual([]);
  });

  it('shows none that cannot be understood alone', () => {
    const [first, ...others] = four;
    expect(shown(first === undefined ? [] : [{ ...first, leansBack: true }, ...others])).toEqual([
      '1991',
      '1992',
      '1993',
    ]);
  });

  it('leaves out what another section says, and shows nothing where too few are left', () => {
    expect(shown(four, [tells(3)])).toEqual(['1990', '1992', '1993']);
    expect(shown(four.slice(1), [tells(3)])).toEqual([]);
  });

  it('shows the story’s own event though what happened says it, and takes no room for it', () => {
    expect(shown(four.slice(1), [], 1000, [tells(1)])).toEqual(['1991', '1992', '1993']);
    expect(shown(four.slice(1), [], 12, [tells(1)])).toHaveLength(3);
  });

  it('shows no sentence that comes with another one, which may be of another time', () => {
    expect(shown([...four.slice(1), event(9, '1999', 'The mill is old. It burnt in May.')])).toHaveLength(3);
  });

  it('shows one event for a date and at most eight, those that the article tells first', () => {
    const many = Array.from({ length: 12 }, (_, at) => event(20 - at, String(1990 + at)));
    expect(shown(many)).toEqual(many.slice(4).map(({ date }) => date));
    expect(shown([event(5, '1990'), event(2, '1990'), event(3, '1991'), event(4, '1992')])).toHaveLength(3);
  });

  it('shows none where there is no room for three', () => {
    expect(shown(four, [], 12)).toEqual([]);
    expect(shown(four, [], 15)).toHaveLength(3);
  });
});
