import type { Person } from '../reading.ts';
import type { PreparedArticle } from '../text/prepared-article.ts';
import { describeName } from './describe-name.ts';
import { nameRuns } from './name-runs.ts';

/**
 * The people whom the article introduces, in the order of their introduction, each with the article's own words for
 * what they are. Who is only ever named, without a role and without speaking, is left out; so are places and bodies.
 * Surnames belong to the full name that the article gives.
 */
export function findPeople(prepared: PreparedArticle): readonly Person[] {
  const people = new Map<string, Person>();
  const fullNames = new Map<string, string>();
  for (const block of prepared.blocks) {
    if (block.block.kind === 'heading' || block.block.kind === 'caption') continue;
    for (const run of nameRuns(block)) {
      const surname = surnameOf(run.text);
      if (run.text.includes(' ') && !fullNames.has(surname)) fullNames.set(surname, run.text);
      const introduction = describeName(run);
      if (introduction === null) continue;
      const known = people.get(surname);
      const { id, paragraph } = block.block;
      if (known === undefined) {
        people.set(surname, { name: run.text, description: introduction.description, block: id, paragraph });
      } else if (known.description === '' && introduction.description !== '') {
        people.set(surname, { ...known, description: introduction.description, block: id, paragraph });
      }
    }
  }
  return [...people].map(([surname, person]) => ({ ...person, name: longer(person.name, fullNames.get(surname)) }));
}

/** "Ursula von der Leyen" → "leyen". */
export function surnameOf(name: string): string {
  return (
    name
      .replace(/,?\s(?:Jr|Sr|I{2,3}|IV)\.?$/, '')
      .split(/\s+/)
      .at(-1) ?? name
  ).toLowerCase();
}

function longer(name: string, other: string | undefined): string {
  return other !== undefined && other.length > name.length ? other : name;
}
