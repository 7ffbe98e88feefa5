import type { KeptDensity } from '../../contract/choices.ts';
import type { Explainer, Passage } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import type { CardActions } from './card-actions.ts';
import { type CopiedFrom, cardText } from './card-text.ts';
import { hideTerm } from './hide-term.ts';
import { issuesPage } from './issues-page.ts';
import type { Said } from './outcome.tsx';
import { reportText } from './report-text.ts';

/** One line of the menu under "…". */
export interface Choice {
  readonly label: string;
  run(): Promise<Said | null> | Said | null;
  /** The reader writes a note beside the entry. */
  readonly writes?: true;
  /** Asked first: which of these. */
  readonly among?: readonly Choice[];
}

/** What the choices of a menu are made of. */
export interface Asked {
  readonly explainer: Explainer;
  /** The passage that is shown at first sight. */
  readonly passage: Passage | null;
  readonly from: CopiedFrom | null;
  readonly version: string;
  readonly actions: CardActions;
}

export type MenuOf = (asked: Asked) => readonly Choice[];

/** @param issues the page on which faults of entries are told; null: there is none */
export const menuWith =
  (issues: string | null): MenuOf =>
  (asked) =>
    choicesOf(asked, issues);

export const menuOf = menuWith(issuesPage);

/** Choices that the browser, or the kind of term, does not allow are left out. */
function choicesOf({ explainer, passage, from, version, actions }: Asked, issues: string | null): readonly Choice[] {
  const { entry, sense, source } = explainer;
  const { openPanel, leaveSite, doubt, marks, showOwn } = actions;
  const copying = (text: string, done: string, further?: Said['further']) => async () =>
    (await actions.copy(text))
      ? { text: done, undo: null, ...(further && { further }) }
      : { text: t('card.menu.notCopied'), undo: null };
  const copyingCard = (format: 'plain' | 'markdown') =>
    copying(cardText(explainer, passage, from, format), t('card.menu.copied'));
  /** @param label what is meant instead, in a few words; @param meant the sense that it is, if the glossary has it */
  const doubting = (turn: NonNullable<CardActions['doubt']>, label: string, meant?: string): Choice => ({
    label,
    run: async () => {
      const wrong = sense ?? null;
      await turn(entry, wrong, true, meant);
      if (meant) actions.lookUp(meant);
      return {
        text: t(meant ? 'card.menu.shownSo' : 'card.menu.notMarked'),
        undo: async () => {
          await turn(entry, wrong, false, meant);
          if (meant && wrong) actions.lookUp(wrong);
        },
      };
    },
  });
  const panel = (open: NonNullable<CardActions['openPanel']>) => async () => {
    await open(entry);
    return null;
  };
  const leave = (turn: NonNullable<CardActions['leaveSite']>) => async () => {
    await turn(true);
    return { text: t('card.menu.left'), undo: () => turn(false) };
  };
  const isGlossary = source === 'glossary';
  return [
    { label: t('card.menu.copy'), run: copyingCard('plain') },
    { label: t('card.menu.copyMarkdown'), run: copyingCard('markdown') },
    ...(openPanel === null ? [] : [{ label: t('card.menu.panel'), run: panel(openPanel) }]),
    ...(isGlossary && doubt !== null
      ? [{ ...doubting(doubt, t('card.menu.wrong')), among: othersOf(explainer, doubting.bind(null, doubt)) }]
      : []),
    ...(source === 'article'
      ? []
      : [{ label: t(explainer.note ? 'card.menu.editNote' : 'card.menu.addNote'), ...noting(entry, showOwn) }]),
    { label: t('card.menu.stop'), run: () => hideTerm(entry, actions) },
    ...(marks === null
      ? []
      : [
          { label: t('shared.showMore'), run: () => turnMarks(marks, 1) },
          { label: t('shared.showFewer'), run: () => turnMarks(marks, -1) },
        ]),
    ...(leaveSite === null ? [] : [{ label: t('card.menu.leave'), run: leave(leaveSite) }]),
    ...(isGlossary
      ? [
          {
            label: t('card.menu.report'),
            run: copying(reportText(explainer, version), t('card.menu.reported'), wayTo(issues)),
          },
        ]
      : []),
  ];
}

/** Where a page could hear what is typed, notes are written elsewhere. */
function noting(entry: string, showOwn: CardActions['showOwn']): Omit<Choice, 'label'> {
  if (showOwn === null) return { run: () => null, writes: true };
  return {
    run: () => {
      showOwn(entry, true);
      return null;
    },
  };
}

/** What was copied can be told where the project's faults are, if the reader goes there: it is opened, and nothing is filled in. */
function wayTo(issues: string | null): Said['further'] {
  if (issues === null) return undefined;
  const run = () => {
    open(issues, '_blank', 'noreferrer');
    return null;
  };
  return { label: t('card.menu.issues'), run };
}

/** What the words may mean instead: the entry's other senses, and what the glossary knows of without explaining it. */
function othersOf(
  { otherSenses = [], rivals = [] }: Explainer,
  choice: (label: string, meant?: string) => Choice,
): readonly Choice[] {
  const others = [...otherSenses.map(({ label, id }) => choice(label, id)), ...rivals.map((means) => choice(means))];
  return others.length > 0 ? [...others, choice(t('card.menu.otherMeaning'))] : others;
}

/** One notch more or fewer on this page; where settings have that notch, it can be kept for all pages. */
async function turnMarks(marks: NonNullable<CardActions['marks']>, by: 1 | -1): Promise<Said> {
  const { density, usual } = await marks.turn(by);
  const keep = async (now: KeptDensity) => {
    await marks.keep(now);
    return { text: t('shared.keptForAll'), undo: () => marks.keep(usual) };
  };
  return {
    text: t(`card.density.${density}`),
    undo: null,
    ...(density !== 'none' &&
      density !== 'all' &&
      density !== usual && {
        further: { label: t('shared.keepForAll'), run: () => keep(density) },
      }),
  };
}
