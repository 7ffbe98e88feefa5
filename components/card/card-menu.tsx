import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Explainer, Passage } from '../../explain/model/reading.ts';
import type { CardActions } from './card-actions.ts';
import { type CopiedFrom, cardText } from './card-text.ts';
import { outcomeOf, type Said } from './outcome.tsx';
import { reportText } from './report-text.ts';

interface CardMenuProps {
  readonly id: string;
  readonly explainer: Explainer;
  /** The passage that is shown at first sight. */
  readonly passage: Passage | null;
  readonly from: CopiedFrom | null;
  readonly version: string;
  readonly actions: CardActions;
  readonly say: (said: Said | null) => void;
  /** The menu is folded away again. */
  readonly done: () => void;
}

/** What else can be done with a term: a list that unfolds under "…", and another in its place where a choice needs one. */
export function CardMenu({ id, done, say, ...asked }: CardMenuProps) {
  const [inner, setInner] = useState<readonly Choice[] | null>(null);
  const list = useRef<HTMLUListElement>(null);
  // What was pressed is gone: the focus stays in the list.
  useLayoutEffect(() => {
    if (inner) list.current?.querySelector('button')?.focus();
  }, [inner]);
  const choose = async ({ run, among }: Choice) => {
    if (among?.length) return setInner(among);
    done();
    say(await outcomeOf(run));
  };
  return (
    <ul class="menu" id={id} ref={list}>
      {(inner ?? choicesOf(asked)).map((choice) => (
        <li key={choice.label}>
          <button type="button" class="link" onClick={() => void choose(choice)}>
            <span>{choice.label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Marks an entry no longer, and says so. */
export async function hideTerm(entry: string, { hide }: Pick<CardActions, 'hide'>): Promise<Said> {
  await hide(entry, true);
  return { text: 'Marked no longer.', undo: () => hide(entry, false) };
}

interface Choice {
  readonly label: string;
  run(): Promise<Said | null> | Said | null;
  /** Asked first: which of these. */
  readonly among?: readonly Choice[];
}

/** Choices that the browser, or the kind of term, does not allow are left out. */
function choicesOf({
  explainer,
  passage,
  from,
  version,
  actions,
}: Pick<CardMenuProps, 'explainer' | 'passage' | 'from' | 'version' | 'actions'>): readonly Choice[] {
  const { entry, sense, source } = explainer;
  const { openPanel, leaveSite, doubt } = actions;
  const copying = (text: string, done: string) => async () => ({
    text: (await actions.copy(text)) ? done : 'The browser did not allow it to be copied.',
    undo: null,
  });
  /** @param label what is meant instead, in a few words; @param meaning in a sentence, if the glossary has one */
  const doubting = (turn: NonNullable<CardActions['doubt']>, label: string, meaning = ''): Choice => ({
    label,
    run: async () => {
      await turn(entry, sense ?? null, true);
      return {
        text: `${meaning} Not marked in this article any more; in others only where the words around are clearer.`.trim(),
        undo: () => turn(entry, sense ?? null, false),
      };
    },
  });
  const panel = (open: NonNullable<CardActions['openPanel']>) => async () => {
    await open(entry);
    return null;
  };
  const leave = (turn: NonNullable<CardActions['leaveSite']>) => async () => {
    await turn(true);
    return { text: 'Newsgloss is off on this site.', undo: () => turn(false) };
  };
  const isGlossary = source === 'glossary';
  return [
    { label: 'Copy', run: copying(cardText(explainer, passage, from, 'plain'), 'Copied.') },
    { label: 'Copy as Markdown', run: copying(cardText(explainer, passage, from, 'markdown'), 'Copied.') },
    ...(openPanel === null ? [] : [{ label: 'Open in side panel', run: panel(openPanel) }]),
    ...(isGlossary && doubt !== null
      ? [{ ...doubting(doubt, 'Wrong meaning here'), among: othersOf(explainer, doubting.bind(null, doubt)) }]
      : []),
    { label: 'Stop marking this', run: () => hideTerm(entry, actions) },
    ...(leaveSite === null ? [] : [{ label: 'Not on this site', run: leave(leaveSite) }]),
    ...(isGlossary
      ? [
          {
            label: 'Report this entry',
            run: copying(reportText(explainer, version), 'A report was copied; nothing was sent.'),
          },
        ]
      : []),
  ];
}

/** What the words may mean instead: the entry's other senses, and what the glossary knows of without explaining it. */
function othersOf(
  { otherSenses = [], rivals = [] }: Explainer,
  choice: (label: string, meaning?: string) => Choice,
): readonly Choice[] {
  const others = [
    ...otherSenses.map(({ label, definition }) => choice(label, definition)),
    ...rivals.map((means) => choice(means)),
  ];
  return others.length > 0 ? [...others, choice('something else')] : others;
}
