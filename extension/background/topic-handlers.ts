import type { TopicTerm } from '../../contract/topic-terms.ts';
import type { GlossaryEntry } from '../../glossary/glossary.ts';
import type { Handlers, ToBackground } from '../messages.ts';
import type { MessageSender } from './explain-handlers.ts';
import type { GlossaryInMemory } from './glossary-in-memory.ts';

type TopicMessages = Pick<ToBackground, 'topics' | 'topic-terms' | 'name-entries'>;

/** What lists of the glossary's terms show. */
export function topicHandlers(glossary: GlossaryInMemory): Handlers<TopicMessages, MessageSender> {
  return {
    topics: async () => (await glossary.load()).topics(),
    'topic-terms': async ({ topic }) => {
      const known = await glossary.load();
      const byAlphabet = new Intl.Collator(known.language.code, { numeric: true });
      return known
        .entriesOf(topic)
        .map(termOf)
        .sort((a, b) => byAlphabet.compare(a.term, b.term));
    },
    'name-entries': async ({ entries }) => {
      const known = await glossary.load();
      return Promise.all(entries.map(async (id) => (await known.entry(id))?.term ?? null));
    },
  };
}

function termOf({ id, term, short, aliases = [] }: GlossaryEntry): TopicTerm {
  return { entry: id, term, also: short === undefined ? aliases : [short, ...aliases] };
}
