// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CleanPage } from '../../../components/take-along/clean-page.tsx';
import { explainerOf, readingOf } from '../invented.ts';
import { press, rendered, textOf } from '../rendered.ts';

const line = (text: string, paragraph = 1) => ({ block: paragraph, text, paragraph, leansBack: false });
const { article } = readingOf();
const meta = {
  ...article.meta,
  site: 'The Courier',
  byline: 'Lena Rice',
  published: '2026-11-28',
  genre: 'opinion' as const,
};
const reading = readingOf(
  [],
  {
    gist: [line('The levy returns.')],
    perspectives: [
      { ...line('“It is fair.”', 2), speaker: 'the ministry', description: '', quoted: true, saysWho: false },
    ],
    faq: [{ kind: 'question', question: 'Will it rise?', answer: 'Not yet. It may in July.', block: 3, paragraph: 3 }],
    words: [
      { entry: 'levy', marked: true, explainedIn: null },
      { entry: 'quota', marked: false, explainedIn: null },
    ],
  },
  {
    article: { ...article, meta },
    explainers: {
      levy: explainerOf({ definition: 'A charge. It is collected.' }),
      quota: explainerOf({ term: 'quota' }),
    },
  },
);
const url = 'https://courier.example/levy';

describe('the briefing as one clean page', () => {
  it('names title, kind, source, author, date in words and address', () => {
    const { box } = rendered(<CleanPage reading={reading} url={url} map={null} onPrint={vi.fn()} />);
    expect(textOf(box.querySelector('header') ?? box)).toBe(
      `Port levy returnsOpinion, The Courier, Lena Rice, 28 November 2026${url}`,
    );
  });

  it('has a line each with its speaker and paragraph, answers by their first sentence, and the marked words', () => {
    const { box } = rendered(<CleanPage reading={reading} url={null} map={null} onPrint={vi.fn()} />);
    expect([...box.querySelectorAll('section p')].map(textOf)).toEqual([
      'The levy returns. ¶ 1',
      'The ministry: “It is fair.” ¶ 2',
      'Will it rise? Not yet. … ¶ 3',
      'levy: A charge.',
    ]);
    expect(box.querySelector('a')).toBeNull();
  });

  it('shows the places on which the story turns on a map behind what happened, and in words', () => {
    const at = { kind: 'country', place: 'LK', text: 'Lisk', block: 1, start: 0, end: 4, paragraph: 1 } as const;
    const map = {
      map: { width: 320, height: 200, land: '', borders: '', here: '', dots: [], middles: [], disputed: [] },
      places: [{ ...at, name: 'Lisk', is: 'country in the north' }],
    };
    const { box } = rendered(<CleanPage reading={reading} url={url} map={map} onPrint={vi.fn()} />);
    expect([...box.querySelectorAll('h2')].map(textOf).slice(0, 2)).toEqual(['What happened', 'Where']);
    expect(box.querySelector('svg')?.getAttribute('aria-label')).toBe('Map: Lisk');
    expect(textOf(box)).toContain('Lisk: country in the north ¶ 1');
  });

  it('has one button, for the printer', async () => {
    const onPrint = vi.fn();
    const { box } = rendered(<CleanPage reading={reading} url={url} map={null} onPrint={onPrint} />);
    await press(box, 'Print or save as PDF');
    expect(onPrint).toHaveBeenCalledOnce();
    expect(box.querySelectorAll('button')).toHaveLength(1);
  });
});
