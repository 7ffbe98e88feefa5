// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
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
  {},
  {
    mentions: [mention('levy', 1), mention('levy', 2, false), mention('HPA', 2)],
    explainers: {
      levy: explainerOf({ definition: 'A charge. It is collected.' }),
      HPA: explainerOf({ entry: 'HPA', term: 'HPA', definition: '', expansion: 'Harbour Port Authority' }),
    },
  },
);

function panel(change: Partial<PanelProps> = {}) {
  const card = spies<PanelActions['card']>();
  const actions: PanelActions = { openEntry: spies<{ openEntry(): void }>().openEntry, card };
  const props: PanelProps = { page: { kind: 'reading', reading }, opened: null, version: '0.1.0', actions, ...change };
  return { ...rendered(<Panel {...props} />), actions };
}

describe('the list of terms', () => {
  it('holds the marked terms in reading order, with the first sentence of their meaning', () => {
    expect(listedTerms(reading)).toEqual([
      { entry: 'levy', term: 'levy', meaning: 'A charge.', place: { block: 1, start: 2, end: 6 }, paragraph: 1 },
      {
        entry: 'HPA',
        term: 'HPA',
        meaning: 'short for Harbour Port Authority',
        place: { block: 2, start: 2, end: 6 },
        paragraph: 2,
      },
    ]);
  });

  it('leaves out what nothing explains', () => {
    expect(listedTerms({ ...reading, explainers: {} })).toEqual([]);
  });
});

describe('the side panel', () => {
  it('counts the terms, opens them and goes to their places', async () => {
    const { box, actions } = panel();
    expect(textOf(box.querySelector('h1') ?? box)).toBe('2 explained terms');
    await press(box, 'levy');
    expect(actions.openEntry).toHaveBeenCalledWith('levy');
    await press(box, 'Go to HPA, Paragraph 2');
    expect(actions.card.jump).toHaveBeenCalledWith({ block: 2, start: 2, end: 6 });
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
    [{ kind: 'reading', reading: readingOf() }, 'Nothing is marked on this page.'],
  ] as const)('says in words why there is no list: %j', (page, text) => {
    expect(textOf(panel({ page }).box)).toContain(text);
  });
});
