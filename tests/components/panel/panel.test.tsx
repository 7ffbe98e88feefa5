// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { MarksActions } from '../../../components/marks/marks-here.tsx';
import { listedTerms } from '../../../components/panel/listed-terms.ts';
import { Panel, type PanelActions, type PanelProps } from '../../../components/panel/panel.tsx';
import type { Mention } from '../../../explain/model/reading.ts';
import { blockOf, explainerOf, readingOf } from '../invented.ts';
import { press, rendered, spies, textOf } from '../rendered.ts';

const mention = (entry: string, block: number, painted = true): Mention => ({
  block,
  start: 2,
  end: 6,
  text: entry,
  entry,
  painted,
  source: 'glossary',
});
const reading = readingOf(
  [blockOf(1, 'A levy.'), blockOf(2, 'A veto.')],
  {
    words: [
      { entry: 'levy', marked: true, explainedIn: null },
      { entry: 'HPA', marked: true, explainedIn: null },
      { entry: 'quota', marked: false, explainedIn: null },
    ],
  },
  {
    mentions: [mention('quota', 1, false), mention('levy', 1, false), mention('levy', 2), mention('HPA', 2)],
    explainers: {
      levy: explainerOf({ definition: 'A charge. It is collected.' }),
      quota: explainerOf({ entry: 'quota', term: 'quota', definition: 'A share.' }),
      HPA: explainerOf({ entry: 'HPA', term: 'HPA', definition: '', expansion: 'Harbour Port Authority' }),
    },
  },
);

function panel(change: Partial<PanelProps> = {}) {
  const card = spies<PanelActions['card']>();
  const marks = spies<MarksActions>();
  const actions: PanelActions = { openEntry: spies<{ openEntry(): void }>().openEntry, marks, card };
  const notch = { density: 'normal', usual: 'normal' } as const;
  const props: PanelProps = {
    page: { kind: 'reading', reading },
    notch,
    opened: null,
    version: '0.1.0',
    actions,
    ...change,
  };
  return { ...rendered(<Panel {...props} />), actions };
}

describe('the list of terms', () => {
  it('holds the terms in the briefing’s order, with the first sentence of their meaning and where they are marked', () => {
    const place = (block: number) => ({ place: { block, start: 2, end: 6 }, paragraph: block });
    expect(listedTerms(reading)).toEqual([
      { entry: 'levy', term: 'levy', marked: true, meaning: 'A charge.', ...place(2) },
      {
        entry: 'HPA',
        term: 'HPA',
        marked: true,
        meaning: 'short for Harbour Port Authority',
        ...place(2),
      },
      { entry: 'quota', term: 'quota', marked: false, meaning: 'A share.', ...place(1) },
    ]);
  });

  it('leaves out what nothing explains', () => {
    expect(listedTerms({ ...reading, explainers: {} })).toEqual([]);
  });
});

describe('the side panel', () => {
  it('counts the marked terms, opens them and goes to their places', async () => {
    const { box, actions } = panel();
    expect(textOf(box.querySelector('[role="status"]') ?? box)).toBe('2 words marked');
    expect([...box.querySelectorAll('ol')].map(({ children }) => children.length)).toEqual([2, 1]);
    await press(box, 'levy');
    expect(actions.openEntry).toHaveBeenCalledWith('levy');
    await press(box, 'Go to HPA, Paragraph 2');
    expect(actions.card.jump).toHaveBeenCalledWith({ block: 2, start: 2, end: 6 });
  });

  it('folds away the terms without a mark', () => {
    const others = panel().box.querySelector('details');
    expect(others?.open).toBe(false);
    expect([...(others?.querySelectorAll('.hw') ?? [])].map(textOf)).toEqual(['quota']);
  });

  it('shows more and fewer marks on the page', async () => {
    const { box, actions } = panel();
    await press(box, 'Show more here');
    await press(box, 'Show fewer here');
    expect(vi.mocked(actions.marks.turn).mock.calls).toEqual([[1], [-1]]);
  });

  it('shows a term as a card that offers neither panel nor site', async () => {
    const explainer = explainerOf();
    const { box } = panel({ opened: { explainer, trail: [], next: null, state: 'ready' } });
    await press(box, 'More actions');
    expect(textOf(box)).not.toContain('Open in side panel');
    expect(textOf(box)).not.toContain('Not on this site');
    expect(box.querySelector('ol')).toBeNull();
  });

  it.each([
    [{ kind: 'absent' }, 'Newsgloss does not run on this page.'],
    [{ kind: 'busy' }, 'Reading the article'],
    [{ kind: 'failed' }, 'Newsgloss does not answer.'],
    [{ kind: 'reading', reading: readingOf() }, 'No word here needs a mark'],
  ] as const)('says in words why there is no list: %j', (page, text) => {
    expect(textOf(panel({ page }).box)).toContain(text);
  });
});
