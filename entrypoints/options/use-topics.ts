import { useEffect, useState } from 'preact/hooks';
import type { TopicsView } from '../../components/options/section/options-view.ts';
import type { TopicSummary } from '../../contract/topic-terms.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';
import type { TopicChoices } from '../../extension/settings/topic-choices.ts';
import { t } from '../../i18n/translate.ts';

const none: TopicsView = { rows: [], problem: null };

/** The topics of the glossary, with what the reader chose for each. */
export function useTopics(chosen: TopicChoices): TopicsView {
  const [topics, setTopics] = useState<readonly TopicSummary[] | 'unread' | null>(null);
  useEffect(() => {
    toBackground({ type: 'topics' }).then(setTopics, () => setTopics('unread'));
  }, []);
  if (topics === null) return none;
  return topics === 'unread'
    ? { rows: [], problem: t('options.terms.topicsUnread') }
    : { rows: rowsOf(topics, chosen), problem: null };
}

/** Also those that a later glossary no longer has, so that what was chosen for them can be taken back. */
function rowsOf(topics: readonly TopicSummary[], chosen: TopicChoices): TopicsView['rows'] {
  const listed = new Set(topics.map(({ topic }) => topic));
  const gone = Object.keys(chosen).flatMap((topic) => (listed.has(topic) ? [] : [{ topic, terms: 0 }]));
  return [...topics, ...gone].map(({ topic, terms }) => {
    const { on = true, level = null } = Object.hasOwn(chosen, topic) ? (chosen[topic] ?? {}) : {};
    return { topic, terms, on, level };
  });
}
