import { nearestLanguage } from '../../explain/languages/languages.ts';
import { type NamedAt, placesOfPerson } from '../../explain/look-up/places/places-of.ts';
import type { Reading } from '../../explain/model/reading.ts';

/** All places where an article names somebody. Apart, for it brings all that is known of names. */
export function placesOfPersonIn({ article, briefing }: Reading, name: string): readonly NamedAt[] {
  return placesOfPerson(article, briefing.people, name, nearestLanguage(article.language));
}
