import type { MarksActions } from '../../../components/marks/marks-here.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PanelActions, PanelProps } from '../../../components/panel/panel-view.ts';
import type { Mention } from '../../../explain/model/reading.ts';
import { blockOf, explainerOf, readingOf } from '../invented.ts';
import { rendered, spies } from '../rendered.ts';

const mention = (entry: string, block: number, painted = true): Mention => ({
  block,
  start: 2,
  end: 6,
  text: entry,
  entry,
  painted,
  source: 'glossary',
});
export const reading = readingOf(
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
export const nothing = { kind: 'nothing', text: '', why: 'unknown' } as const;
export const named = (block: number, before: string) => ({
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

/** The side panel, rendered. */
export function panel(change: Partial<PanelProps> = {}, given: Partial<PanelActions> = {}) {
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
    noteField: () => null,
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
