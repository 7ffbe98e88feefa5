import type { Language } from '../../explain/language/language.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import { sentenceAt, sentenceWith } from '../met/kept-sentence.ts';
import type { MetHistory } from '../met/met-history.ts';
import type { MessageSender } from './explain-handlers.ts';

interface MetPorts {
  readonly history: MetHistory;
  readonly language: () => Promise<Language>;
}

type MetMessages = Pick<ToBackground, 'met' | 'met-words' | 'forget-met' | 'put-back-met' | 'erase-met'>;

/** The words that the reader met: a page's script adds to them, and only the extension's own pages are told of them (extension/border/). */
export function metHandlers({ history, language }: MetPorts): Handlers<MetMessages, MessageSender> {
  const done = async (work: Promise<void>) => {
    await work;
    return true;
  };
  return {
    async met({ entry, term, meaning, text, at, title }, sender) {
      await history.met({ entry, term, meaning, sentence: sentenceAt(text, at, await language()), title }, sender);
      return true;
    },
    async 'met-words'({ after }) {
      return history.list(after);
    },
    async 'forget-met'({ key }) {
      return history.remove(key);
    },
    async 'put-back-met'({ word }) {
      return done(history.putBack(word));
    },
    async 'erase-met'() {
      return done(history.erase());
    },
  };
}

type Explaining = Pick<Handlers<ToBackground, MessageSender>, 'explain' | 'look-up' | 'explain-pointed'>;

/**
 * The same answers, with what is known of earlier meetings. A page's script looks an entry up where its reader opens a
 * card within a card or from a selection: that is a meeting, too.
 */
export function withMetWords(explaining: Explaining, { history, language }: MetPorts): Explaining {
  return {
    async explain(message, sender) {
      const answer = await explaining.explain(message, sender);
      if (answer.kind === 'off') return answer;
      const { reading } = answer;
      return { ...answer, reading: { ...reading, explainers: await history.told(reading.explainers, sender) } };
    },
    async 'look-up'(message, sender) {
      const explainer = await explaining['look-up'](message, sender);
      if (explainer === null) return null;
      const { entry, term, definition, expansion = '', passages } = explainer;
      const told = (await history.told({ [entry]: explainer }, sender))[entry] ?? explainer;
      if (sender.tab !== null && told.met !== undefined) {
        const sentence = sentenceWith(term, message.around ?? '', passages, await language());
        const title = message.article?.meta.title ?? '';
        void history.met({ entry, term, meaning: definition || expansion, sentence, title }, sender);
      }
      return told;
    },
    async 'explain-pointed'(message, sender) {
      const answer = await explaining['explain-pointed'](message, sender);
      const explainer = answer?.explainer;
      if (!explainer) return answer;
      const told = await history.told({ [explainer.entry]: explainer }, sender);
      return { ...answer, explainer: told[explainer.entry] ?? explainer };
    },
  };
}
