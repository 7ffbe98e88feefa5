import { isSentenceAdverb } from '../names/sentence-adverbs.ts';
import { sentenceOpeners } from '../words/abbreviations.ts';
import { months, weekdays } from '../words/calendar.ts';
import { stopWords } from '../words/stop-words.ts';

const tie = '(?:of|for|on|against|to|de|du|des|del|la|le)';
const capital = String.raw`\p{Lu}[\p{L}\p{N}]*(?:[’'.&-][\p{L}\p{N}]+)*`;
/** "Office for Students", "Department of Health and Care", "Institute for the Deaf", "Marks & Lind" */
const name = `${capital}(?: (?:(?:${tie}(?: the| an?)?|&|and|and the) )?${capital})*`;
export const bodyName = new RegExp(String.raw`(?<![\p{L}\p{N}’'-])${name}(?![\p{L}\p{N}])`, 'gu');

const days: ReadonlySet<string> = new Set([...weekdays, ...months].map((day) => day.toLowerCase()));
/** "NASA on Monday" */
const onADay = new RegExp(`\\s(?:on|for|to)\\s(?:${[...weekdays, ...months].join('|')})$`, 'u');
const people = /(?:[a-z]ish|[a-z]ese|[aeiou]ans?|ench)$/u;

/** [start, end) of the name itself within a run of capitalised words; null: no body is called so. */
export function nameWithin(run: string, opensSentence: boolean): readonly [start: number, end: number] | null {
  const lead =
    /^(?:The|And|But|In|On|At|As|For|From|Of|With|By|When|While|After|Before|Although|If)\s/u.exec(run)?.[0] ?? '';
  const own = run.slice(lead.length);
  if (lead !== '' && !/^(?:The|And|But)\s/u.test(lead) && isBarePlace(lead)) return null;
  const words = own.split(' ');
  const [first = ''] = words;
  if (/\sand\s/u.test(own) && !isOneWithAnd(own)) return null;
  if (words.length === 1 && (days.has(own.toLowerCase()) || people.test(own) || own.length < 3)) return null;
  if (words.length === 1 && opensSentence && lead === '' && opensOnly(first)) return null;
  return [lead.length, run.length - (onADay.exec(own)?.[0].length ?? 0)];
}

/** "Ofsted and Crisis" may be two; "Department of Health and Care" is one. */
function isOneWithAnd(name: string): boolean {
  return ofTwo.test(name) || endsInBody.test(name);
}

const ofTwo =
  /^(?:\p{Lu}\S+\s)?(?:Department|Ministry|Office|Bureau|Agency|Institute|Committee|Commission|Council|Cent(?:re|er)|Association|Society|Board|Secretariat)\s(?:of|for|on)(?:\sthe)?(?:\s\p{Lu}\p{Ll}+){1,2}\sand(?:\sthe)?(?:\s\p{Lu}\p{Ll}+){1,2}$/u;
const endsInBody =
  /^(?:\p{Lu}\p{Ll}+\s){1,3}and\s(?:\p{Lu}\p{Ll}+\s){1,2}(?:Council|Association|Commission|Authority|Agency|Administration|Federation|Union|Institute|Society)$/u;

/** "In Lisk, a charity …": what follows a preposition that opens a sentence is where something happens. */
function isBarePlace(lead: string): boolean {
  return /^(?:In|On|At|From|Of)\s/u.test(lead);
}

function opensOnly(word: string): boolean {
  return (
    sentenceOpeners.has(word) ||
    stopWords.has(word.toLowerCase()) ||
    isSentenceAdverb(word) ||
    /^\p{Lu}\p{Ll}+(?:ing|ly)$/u.test(word)
  );
}
