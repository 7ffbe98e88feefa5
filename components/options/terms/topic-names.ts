import { t } from '../../../i18n/translate.ts';

/** The messages that name the glossary's topics. */
const names = {
  business: 'options.terms.topic.business',
  'climate-environment': 'options.terms.topic.climateEnvironment',
  'conflicts-places': 'options.terms.topic.conflictsPlaces',
  diplomacy: 'options.terms.topic.diplomacy',
  economy: 'options.terms.topic.economy',
  energy: 'options.terms.topic.energy',
  'health-medicine': 'options.terms.topic.healthMedicine',
  'law-justice': 'options.terms.topic.lawJustice',
  'markets-finance': 'options.terms.topic.marketsFinance',
  'media-rhetoric': 'options.terms.topic.mediaRhetoric',
  'migration-rights': 'options.terms.topic.migrationRights',
  organisations: 'options.terms.topic.organisations',
  'politics-elections': 'options.terms.topic.politicsElections',
  'sanctions-trade': 'options.terms.topic.sanctionsTrade',
  'science-space': 'options.terms.topic.scienceSpace',
  security: 'options.terms.topic.security',
  'society-labour': 'options.terms.topic.societyLabour',
  technology: 'options.terms.topic.technology',
  'transport-disasters': 'options.terms.topic.transportDisasters',
  'us-government': 'options.terms.topic.usGovernment',
} as const;

/** A topic that was renamed since keeps its id as its name, so that what was chosen for it can still be changed. */
export function topicName(topic: string): string {
  return isNamed(topic) ? t(names[topic]) : topic;
}

function isNamed(topic: string): topic is keyof typeof names {
  return Object.hasOwn(names, topic);
}
