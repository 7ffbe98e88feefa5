import type { TopicEntry } from '../schema.ts';
import type { TopicFile } from './read-topics.ts';

/** Topics in which a wrong fact does harm. */
const delicateTopics: ReadonlySet<string> = new Set(['law-justice', 'health-medicine', 'conflicts-places']);

/** Whether an entry needs a second review, of its facts alone: law, health, places and what people dispute. */
function needsFactsReview(topic: string, { kind, contested }: TopicEntry): boolean {
  return delicateTopics.has(topic) || kind === 'law' || kind === 'place' || contested !== undefined;
}

/** Whether an entry has passed the reviews it needs; no other ships. */
export function isReviewed(topic: string, entry: TopicEntry): boolean {
  const { reviewed } = entry;
  return reviewed !== undefined && (reviewed.facts !== undefined || !needsFactsReview(topic, entry));
}

/** The topics without the entries that still wait for a review, and without the ways to them. */
export function reviewedOnly(files: readonly TopicFile[]): readonly TopicFile[] {
  const kept = files.map(({ file, topic, entries }) => ({
    file,
    topic,
    entries: entries.filter((entry) => isReviewed(topic, entry)),
  }));
  const ids = new Set(kept.flatMap(({ entries }) => entries.map(({ id }) => id)));
  return kept.map(({ file, topic, entries }) => ({
    file,
    topic,
    entries: entries.map((entry) => ({ ...entry, related: entry.related.filter((id) => ids.has(id)) })),
  }));
}
