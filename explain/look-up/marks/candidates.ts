import type { Language } from '../../language/language.ts';
import type { Article, Block } from '../../model/article.ts';
import type { Person } from '../../model/reading.ts';
import { namesOf } from '../../people/names/cast.ts';
import { tokenize } from '../../text/words.ts';
import type { FactMention } from '../facts/fact-mentions.ts';
import { placesOfPerson } from '../places/places-of.ts';

/** Words of an article whose answer a reader may want without asking for it. */
export interface Candidate {
  /** Id of its explainer; each is marked once. */
  readonly entry: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const softHyphen = '\u00ad';

/** Paragraphs after which a reader no longer has in mind who somebody was. */
const forgetParagraphs = 4;

/**
 * For each of the people of whom the article says who they are, the first place where it names them again long after it named
 * them last. Nobody of its headline, whom it is about, nobody of one name, and no place that says again who they are.
 */
export function forgottenPeople(article: Article, people: readonly Person[], language: Language): readonly Candidate[] {
  const order = new Map(article.blocks.filter(isText).map((block, at) => [block.id, { block, at }]));
  const title = new Set(tokenize(article.meta.title, language).map(({ lower }) => lower));
  return people.flatMap((person): readonly Candidate[] => {
    const { name, description } = person;
    const names = namesOf(name, language.names);
    if (description === '' || names.length < 2 || title.has(names.at(-1)?.replaceAll(softHyphen, '') ?? '')) return [];
    let last = order.get(person.block)?.at ?? Number.POSITIVE_INFINITY;
    for (const { block, start, end, text } of placesOfPerson(article, people, name, language)) {
      const place = order.get(block);
      if (place === undefined || place.at < last) continue;
      const isSaid = place.block.text.includes(description) || isIntroduced(place.block.text, start, end, language);
      if (place.at - last >= forgetParagraphs && !isSaid)
        return [{ entry: `article:person/${name}`, block, start, end, text }];
      last = place.at;
    }
    return [];
  });
}

/** "CEO Ilse Varga", "lawyer Varga" and "Varga, a lawyer" tell who that is; "Dr. Varga" does not. */
function isIntroduced(text: string, start: number, end: number, { names, words }: Language): boolean {
  const [, tie = '', before = ''] = /(^|[^.!?…“"]\s)([\p{L}’'-]+)\.?\s$/u.exec(text.slice(0, start)) ?? [];
  const [, behind = ''] = /^,\s(\p{Ll}+)/u.exec(text.slice(end)) ?? [];
  const lower = before.toLowerCase();
  const isTitle = tie !== '' && before !== lower && !names.addresses.has(lower);
  return isTitle || names.isRoleNoun(lower) || words.determiners.has(behind) || names.titles.roleTies.has(behind);
}

/**
 * The amounts that something is set beside that is easier to grasp and that their paragraph does not state, each the first time
 * that it is stated.
 */
export function comparedAmounts(mentions: readonly FactMention[]): readonly Candidate[] {
  const seen = new Set<string>();
  return mentions.flatMap((mention): readonly Candidate[] => {
    const { block, start, end, text } = mention;
    if (seen.has(text)) return [];
    const fact = mention.fact();
    const proportion = fact?.kind === 'quantity' ? fact.facts.proportion : null;
    if (!proportion || proportion.basis === 'arithmetic' || proportion.place?.block === block) return [];
    seen.add(text);
    return [{ entry: `article:amount/${block}/${start}`, block, start, end, text }];
  });
}

function isText({ kind, folded }: Block): boolean {
  return folded !== true && (kind === 'paragraph' || kind === 'quote' || kind === 'list-item');
}
