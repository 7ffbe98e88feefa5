// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { MarksActions } from '../../../components/marks/marks-here.tsx';
import { listedTerms } from '../../../components/panel/listed-terms.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PanelActions, PanelProps } from '../../../components/panel/panel-view.ts';
import type { Mention } from '../../../explain/model/reading.ts';
import { blockOf, explainerOf, readingOf } from '../invented.ts';
import { button, hasButton, press, rendered, spies, textOf } from '../rendered.ts';

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
    gist: [{ block: 1, text: 'A levy.', paragraph: 1, leansBack: false }],
    people: [{ name: 'Ana Reyes', description: 'harbour chief', block: 2, paragraph: 2, shown: true }],
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
const nothing = { kind: 'nothing', text: '', why: 'unknown' } as const;
const named = (block: number, before: string) => ({
  block,
  start: 2,
  end: 6,
  paragraph: block,
  before,
  text: 'levy',
  after: ' is due',
  cutBefore: true,
  cutAfter: false,
});

function panel(change: Partial<PanelProps> = {}, given: Partial<PanelActions> = {}) {
  const card = spies<PanelActions['card']>();
  const marks = spies<MarksActions>();
  const actions = spies<PanelActions>({ marks, card, aloud: null, ...given });
  const props: PanelProps = {
    page: { kind: 'reading', reading },
    notch: { density: 'normal', usual: 'normal' },
    tab: 'briefing',
    search: { query: '', answer: nothing, pending: false },
    opened: null,
    map: null,
    inView: new Set(),
    said: '',
    now: 0,
    version: '0.1.0',
    actions: { ...actions, ...named_(actions) },
    ...change,
  };
  return { ...rendered(<Panel {...props} />), actions: props.actions, props };
}

/** A proxy spreads to nothing: the spies that are asked for, by name. */
function named_(actions: PanelActions): PanelActions {
  const names = [
    'showTab',
    'search',
    'choose',
    'openEntry',
    'openPerson',
    'openPlace',
    'close',
    'copyLink',
    'copyMarkdown',
    'print',
    'marks',
    'card',
    'aloud',
  ] as const;
  return Object.fromEntries(names.map((name) => [name, actions[name]])) as unknown as PanelActions;
}

describe('the list of terms', () => {
  it('holds the terms in the briefing’s order, with the first sentence of their meaning and where they are marked', () => {
    const place = (block: number) => ({ place: { block, start: 2, end: 6 }, paragraph: block });
    expect(listedTerms(reading)).toEqual([
      { entry: 'levy', term: 'levy', marked: true, meaning: 'A charge.', ...place(2) },
      { entry: 'HPA', term: 'HPA', marked: true, meaning: 'short for Harbour Port Authority', ...place(2) },
      { entry: 'quota', term: 'quota', marked: false, meaning: 'A share.', ...place(1) },
    ]);
  });

  it('leaves out what nothing explains', () => {
    expect(listedTerms({ ...reading, explainers: {} })).toEqual([]);
  });
});

describe('the side panel', () => {
  it('has the briefing and the words, a tab each, and arrow keys between them', async () => {
    const { box, actions, again, props } = panel();
    expect(textOf(box.querySelector('[role="tabpanel"]') ?? box)).toContain('What happened');
    expect(box.querySelector('[role="tabpanel"] .terms')).toBeNull();
    act(
      () =>
        void button(box, 'Briefing').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true })),
    );
    expect(actions.showTab).toHaveBeenCalledWith('words');
    await again(<Panel {...props} tab="words" />);
    expect(button(box, 'Words').getAttribute('aria-selected')).toBe('true');
    expect(textOf(box.querySelector('[role="tabpanel"]') ?? box)).not.toContain('What happened');
  });

  it('counts the marked terms, opens them and goes to their places', async () => {
    const { box, actions } = panel({ tab: 'words' });
    expect(textOf(box)).toContain('2 words marked');
    expect([...box.querySelectorAll('.terms ol')].map(({ children }) => children.length)).toEqual([2, 1]);
    await press(box, 'levy');
    expect(actions.openEntry).toHaveBeenCalledWith('levy');
    await press(box, 'Go to HPA, Paragraph 2');
    expect(actions.card.jump).toHaveBeenCalledWith({ block: 2, start: 2, end: 6 });
  });

  it('folds away the terms without a mark', () => {
    const others = panel({ tab: 'words' }).box.querySelector('details');
    expect(others?.open).toBe(false);
    expect([...(others?.querySelectorAll('.hw') ?? [])].map(textOf)).toEqual(['quota']);
  });

  it('shows more and fewer marks on the page', async () => {
    const { box, actions } = panel();
    await press(box, 'Show more here');
    await press(box, 'Show fewer here');
    expect(vi.mocked(actions.marks.turn).mock.calls).toEqual([[1], [-1]]);
  });

  it('marks quietly what the reader sees, and says which paragraphs', () => {
    const { box } = panel({ inView: new Set([1, 2]) });
    expect(box.querySelectorAll('.row.here')).toHaveLength(2);
    expect(textOf(box.querySelector('.tabs') ?? box)).toContain('In view: paragraphs ¶ 1–2 of 2');
    const terms = panel({ tab: 'words', inView: new Set([1]) }).box.querySelectorAll('.terms li.here .hw');
    expect([...terms].map(textOf)).toEqual(['levy', 'quota']);
    expect(panel().box.querySelector('.here')).toBeNull();
  });

  it('gives way to what is found', () => {
    const { box } = panel({ search: { query: 'lev', answer: nothing, pending: true } });
    expect(box.querySelector('[role="tablist"]')).toBeNull();
    expect(box.querySelector('input')?.value).toBe('lev');
  });

  it('takes the briefing along', async () => {
    const { box, actions } = panel({ said: 'Copied.' });
    await press(box, 'Copy as Markdown');
    await press(box, 'Print or save');
    expect([actions.copyMarkdown, actions.print].map((spy) => vi.mocked(spy).mock.calls.length)).toEqual([1, 1]);
    expect(textOf(box.querySelector('.bottom [role="status"]') ?? box)).toBe('Copied.');
  });

  it('reads aloud only where this machine has a voice, and can be stopped', async () => {
    expect(hasButton(panel().box, 'Read aloud')).toBe(false);
    const aloud = { read: vi.fn(), pause: vi.fn(), goOn: vi.fn(), stop: vi.fn() };
    await press(panel({}, { aloud: { ...aloud, state: 'silent' } }).box, 'Read aloud');
    const { box } = panel({}, { aloud: { ...aloud, state: 'reading' } });
    await press(box, 'Pause');
    await press(box, 'Stop');
    await press(panel({}, { aloud: { ...aloud, state: 'paused' } }).box, 'Go on');
    expect(Object.values(aloud).map((spy) => spy.mock.calls.length)).toEqual([1, 1, 1, 1]);
  });
});

describe('what is opened in the side panel', () => {
  const entry = { explainer: explainerOf(), trail: [], next: null, state: 'ready' } as const;

  it('is a term as a card that offers neither panel nor site', async () => {
    const { box } = panel({ opened: { kind: 'entry', entry, places: [] } });
    await press(box, 'More actions');
    expect(textOf(box)).not.toContain('Open in side panel');
    expect(textOf(box)).not.toContain('Not on this site');
    expect(box.querySelector('ol')).toBeNull();
    expect(textOf(box)).not.toContain('mention');
  });

  it('lists all its places in the article, a few words around each, and goes there', async () => {
    const places = [named(1, 'that the '), named(2, 'a second ')];
    const { box, actions } = panel({ opened: { kind: 'entry', entry, places } });
    const list = box.querySelector('.mentions');
    expect(textOf(list?.querySelector('h2') ?? box)).toBe('2 mentions');
    expect([...(list?.querySelectorAll('.words-of') ?? [])].map(textOf)).toEqual([
      '… that the levy is due',
      '… a second levy is due',
    ]);
    expect([...(list?.querySelectorAll('b') ?? [])].map(textOf)).toEqual(['levy', 'levy']);
    await press(box, 'Go to paragraph 2');
    expect(actions.card.jump).toHaveBeenCalledWith({ block: 2, start: 2, end: 6 });
    await press(box, 'Copy link to this passage');
    expect(actions.copyLink).toHaveBeenCalledWith(1, 2, 6);
  });

  it('is somebody with all places, and the focus goes there and back', async () => {
    const { box, actions, again, props } = panel();
    await press(box, 'Ana Reyes');
    expect(actions.openPerson).toHaveBeenCalledWith('Ana Reyes');
    const person = { name: 'Ana Reyes', description: 'harbour chief' };
    await again(<Panel {...props} opened={{ kind: 'person', person, places: [named(2, 'the ')] }} />);
    expect(textOf(box.querySelector('.person') ?? box)).toContain('Ana Reyesharbour chief1 mention');
    expect(document.activeElement).toBe(button(box, 'Back'));
    await press(box, 'Back');
    expect(actions.close).toHaveBeenCalled();
    await again(<Panel {...props} />);
    expect(document.activeElement).toBe(button(box, 'Ana Reyes'));
  });
});

describe('the side panel without an article', () => {
  it.each([
    [{ kind: 'absent' }, 'Newsgloss does not run on this page'],
    [{ kind: 'busy' }, 'Reading the article'],
    [{ kind: 'failed' }, 'Newsgloss does not answer.'],
    [{ kind: 'reading', reading: readingOf() }, 'No word here needs a mark'],
  ] as const)('says in words why there is no list: %j', (page, text) => {
    expect(textOf(panel({ page }).box)).toContain(text);
  });

  it('has the words alone, and nothing to take along', () => {
    const { box } = panel({ page: { kind: 'reading', reading: { ...reading, isArticle: false } } });
    expect(box.querySelector('[role="tablist"]')).toBeNull();
    expect(box.querySelector('.terms')).not.toBeNull();
    expect(hasButton(box, 'Copy as Markdown')).toBe(false);
  });

  it('searches the glossary all the same', () => {
    expect(panel({ page: { kind: 'absent' } }).box.querySelector('input')?.placeholder).toBe('Search the glossary');
  });
});

describe('places in the side panel', () => {
  const map = { width: 320, height: 200, land: 'M0,0Z', borders: '', here: 'M1,1Z', dots: [], disputed: [] };
  const place = (at: number, name: string) =>
    ({
      kind: 'country',
      place: name,
      text: name,
      name,
      is: 'country in the north',
      block: at,
      start: 0,
      end: 4,
      paragraph: at,
    }) as const;
  const middles = [{ x: 10, y: 20 }, null];

  it('stand on one map behind what happened, numbered, and in words with the way to each', async () => {
    const story = { map: { ...map, middles }, places: [place(1, 'Lisk'), place(2, 'Oren')] };
    const { box, actions } = panel({ map: story });
    const titles = [...box.querySelectorAll('.brief h2')].map(textOf);
    expect(titles.slice(0, 2)).toEqual(['What happened', 'Where']);
    expect(box.querySelector('.map svg')?.getAttribute('aria-label')).toBe('Map: Lisk, Oren');
    expect([...box.querySelectorAll('.map text')].map(textOf)).toEqual(['1']);
    expect([...box.querySelectorAll('.at')].map(textOf)).toEqual([
      '1. Lisk, country in the north',
      '2. Oren, country in the north',
    ]);
    await press(box, 'Oren');
    expect(actions.openPlace).toHaveBeenCalledWith({ kind: 'country', place: 'Oren', text: 'Oren' });
  });

  it('have no number where there is one, and no section where there is none', () => {
    const alone = panel({ map: { map: { ...map, middles }, places: [place(1, 'Lisk')] } });
    expect(textOf(alone.box.querySelector('.at') ?? alone.box)).toBe('Lisk, country in the north');
    expect(alone.box.querySelector('.map text')).toBeNull();
    expect(textOf(panel().box)).not.toContain('Where');
  });

  it('are opened as the card shows them, with every mention', async () => {
    const facts = {
      kind: 'country',
      place: 'LK',
      name: 'Lisk',
      is: 'country in the north',
      countries: ['LK'],
    } as const;
    const opened = {
      kind: 'fact',
      name: 'Lisk',
      person: null,
      fact: { kind: 'place', facts },
      places: [named(1, 'the '), named(2, 'a ')],
    } as const;
    const { box, actions } = panel({ opened });
    expect(textOf(box.querySelector('.card .found') ?? box)).toContain('Lisk country in the north');
    expect(textOf(box)).toContain('2 mentions');
    await press(box, 'Close');
    expect(actions.close).toHaveBeenCalled();
    expect(textOf(panel({ opened: { ...opened, fact: null } }).box)).toContain('Nothing is known of this place.');
  });
});
