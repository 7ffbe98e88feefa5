import { mayHoldTerms } from '../../explain/explain-article.ts';
import type { Language } from '../../explain/language/language.ts';
import { factMentions } from '../../explain/look-up/facts/fact-mentions.ts';
import { markAnswers } from '../../explain/look-up/marks/mark-answers.ts';
import type { Reading } from '../../explain/model/reading.ts';
import { preferencesOf, type Settings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { FactsOf } from './answer-pointed.ts';
import { countryOf } from './country-of.ts';
import type { GlossaryInMemory } from './glossary-in-memory.ts';
import type { WorldInMemory } from './world-in-memory.ts';

interface FactPorts {
  readonly settings: SettingsStore;
  readonly glossary: GlossaryInMemory;
  readonly world: WorldInMemory;
}

/** The amounts and places of articles at this address, as far as the reader wants them now. */
export function factsAt(url: string | null, { settings, glossary, world }: FactPorts): FactsOf {
  return {
    async mentions(article) {
      const known = await glossary.load();
      const { numbers, places } = await settings.load();
      return factMentions(
        article,
        known.language,
        await world.facts({ numbers, places }, known.language, countryOf(url)),
      );
    },
    people: async () => (await settings.load()).people,
    withMap: world.withMap,
  };
}

interface MarkedAt {
  readonly language: Language;
  readonly settings: Settings;
  readonly url: string | null;
}

/** A reading of what stands at this address, with people and amounts marked, too, as far as the reader wants these. */
export async function withAnswersMarked(
  reading: Reading,
  { language, settings, url }: MarkedAt,
  world: WorldInMemory,
): Promise<Reading> {
  if (!mayHoldTerms(reading.article, language)) return reading;
  const wanted = { numbers: settings.numbers, places: false };
  const facts = factMentions(reading.article, language, await world.facts(wanted, language, countryOf(url)));
  return markAnswers(reading, settings.people ? reading.briefing.people : [], facts, language, preferencesOf(settings));
}
