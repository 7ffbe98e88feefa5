/** What the glossary's topics are called. */
const names: Readonly<Record<string, string>> = {
  business: 'Business',
  'climate-environment': 'Climate and environment',
  'conflicts-places': 'Conflicts and places',
  diplomacy: 'Diplomacy',
  economy: 'Economy',
  energy: 'Energy',
  'health-medicine': 'Health and medicine',
  'law-justice': 'Law and justice',
  'markets-finance': 'Markets and finance',
  'media-rhetoric': 'Media and rhetoric',
  'migration-rights': 'Migration and rights',
  organisations: 'International organisations',
  'politics-elections': 'Politics and elections',
  'sanctions-trade': 'Sanctions and trade',
  'science-space': 'Science and space',
  security: 'Security',
  'society-labour': 'Society and labour',
  technology: 'Technology',
  'transport-disasters': 'Transport and disasters',
  'us-government': 'US government',
};

/** A topic that was renamed since keeps its id as its name, so that what was chosen for it can still be changed. */
export function topicName(topic: string): string {
  return Object.hasOwn(names, topic) ? (names[topic] ?? topic) : topic;
}
