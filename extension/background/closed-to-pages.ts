import { isOwn } from '../../contract/pack-entry-id.ts';
import type { EntryMatch, SelectionAnswer } from '../../explain/look-up/selection/selection-answer.ts';
import type { Explainer } from '../../explain/model/reading.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { MessageSender } from './explain-handlers.ts';

type Explaining = Pick<
  Handlers<ToBackground, MessageSender>,
  'explain' | 'look-up' | 'explain-selection' | 'explain-pointed'
>;

/**
 * The same answers. What is the reader's own is closed in those that go to a web page, which can read whatever a card on it shows:
 * explainers are flagged, for popup and side panel take them from the page's script and do show them; matches are told without
 * their words. Where the reader wants to see their own on pages, all stays as it is.
 */
export function closedToPages(explaining: Explaining, settings: Pick<SettingsStore, 'load'>): Explaining {
  const isClosedTo = async ({ tab, own }: MessageSender) => tab !== null && !own && !(await settings.load()).ownOnPages;
  return {
    async explain(message, sender) {
      const answer = await explaining.explain(message, sender);
      if (answer.kind === 'off' || !(await isClosedTo(sender))) return answer;
      const { explainers } = answer.reading;
      const closed = Object.fromEntries(Object.entries(explainers).map(([id, one]) => [id, closedExplainer(one)]));
      return { ...answer, reading: { ...answer.reading, explainers: closed } };
    },
    async 'look-up'(message, sender) {
      const explainer = await explaining['look-up'](message, sender);
      return explainer !== null && (await isClosedTo(sender)) ? closedExplainer(explainer) : explainer;
    },
    async 'explain-selection'(message, sender) {
      const answer = await explaining['explain-selection'](message, sender);
      return (await isClosedTo(sender)) ? closedAnswer(answer) : answer;
    },
    async 'explain-pointed'(message, sender) {
      const pointed = await explaining['explain-pointed'](message, sender);
      if (pointed === null || !(await isClosedTo(sender))) return pointed;
      const { explainer, answer } = pointed;
      return { ...pointed, explainer: explainer && closedExplainer(explainer), answer: closedAnswer(answer) };
    },
  };
}

/** Flagged where something of it is the reader's own. */
function closedExplainer(explainer: Explainer): Explainer {
  const { source, note, met } = explainer;
  return source === 'own' || note || met ? { ...explainer, closed: true } : explainer;
}

function closedAnswer(answer: SelectionAnswer): SelectionAnswer {
  if (answer.kind === 'nothing') return answer;
  const { text } = answer;
  return {
    ...answer,
    matches: answer.matches.map((match) =>
      match.kind === 'entry' && isOwn(match.entry) ? closedMatch(match, text) : match,
    ),
  };
}

function closedMatch({ kind, how, entry, dictionary }: EntryMatch, text: string): EntryMatch {
  const told = { kind, how, entry, term: text, definition: '', senses: [], matched: [], closed: true } as const;
  return dictionary ? { ...told, dictionary } : told;
}
