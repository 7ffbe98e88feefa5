import type { Line, Person, Perspective } from '../../model/reading.ts';
import { asTold } from '../../people/names/as-told.ts';
import { personByName } from '../../people/names/person-by-name.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import { KnownPeople } from '../../people/speakers/known-people.ts';
import { Reporters } from '../../people/speakers/reporters.ts';
import { saysWho } from '../../people/speakers/says-who.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { isReversed } from '../../text/reversed.ts';
import type { LineBook } from '../passages/lines.ts';
import type { ToldSoFar } from '../passages/told-so-far.ts';
import { type Speech, TellingSpeech } from './telling-speech.ts';

/** What is read at a glance; fewer of a short article, one for so many words. */
const mostSpeakers = 5;
const wordsPerSpeaker = 300;

/**
 * Who says what: up to five speakers in reading order, each with the most telling thing they say; words in quotation marks,
 * or what a named person is reported to say of the headline's matter. Nobody who only reports, and nothing that the
 * article then takes back or turns against.
 */
export function choosePerspectives(
  prepared: PreparedArticle,
  statements: readonly Statement[],
  people: readonly Person[],
  book: LineBook,
  told: ToldSoFar,
): readonly Perspective[] {
  const telling = new TellingSpeech(prepared);
  const speeches = speechesOf(prepared, statements, people)
    .map((speech) => ({ ...speech, worth: telling.of(speech) }))
    .filter(({ worth }) => worth > 0);
  // People by name; "Ukrainian officials" and "European officials" are not the same.
  const bySpeaker = Map.groupBy(speeches, ({ person, statement }) => person?.name ?? statement.speaker.toLowerCase());
  const ranked = [...bySpeaker.values()]
    .map((own) => own.toSorted((a, b) => b.worth - a.worth || a.sentence.at - b.sentence.at))
    .sort((a, b) => rank(b) - rank(a));
  const most = Math.min(mostSpeakers, Math.ceil(prepared.wordCount / wordsPerSpeaker));
  const chosen: { at: number; perspective: Perspective }[] = [];
  for (const own of ranked) {
    if (chosen.length === most) break;
    const found = firstShown(own, prepared, book, told);
    if (found !== null) chosen.push(found);
  }
  return chosen.sort((a, b) => a.at - b.at).map(({ perspective }) => perspective);
}

/** Everything that somebody says whose words may be shown. */
export function speechesOf(
  prepared: PreparedArticle,
  statements: readonly Statement[],
  people: readonly Person[],
): readonly Speech[] {
  const personOf = personByName(people, prepared.language.names);
  const known = new KnownPeople(prepared, people);
  const reporters = new Reporters(prepared);
  return prepared.sentences
    .flatMap((sentence): readonly Speech[] => {
      const statement = statements[sentence.at];
      if (statement === undefined || statement.speaker === null || !maySpeak(prepared, sentence)) return [];
      const { speaker, quoted } = statement;
      // Where the article calls somebody else only by a surname, that is not whom it introduces by the same.
      const isOther = known.called(speaker).some(({ name }, _, all) => name === speaker && all.length > 1);
      return [{ sentence, statement: { speaker, quoted }, person: isOther ? null : personOf(speaker) }];
    })
    .filter((speech, at, all) => speech.person !== null || !isEpithet(speech, all[at - 1]))
    .filter(({ person, statement }) => !reporters.include(statement.speaker, person));
}

function maySpeak(prepared: PreparedArticle, sentence: Sentence): boolean {
  const { kind, role } = sentence.block.block;
  return kind !== 'heading' && kind !== 'caption' && role !== 'faq' && !isReversed(prepared, sentence);
}

/** "the port spokesman said" right behind a named person's words: most likely that person, who is not shown as another one. */
function isEpithet({ sentence, statement: { speaker } }: Speech, before: Speech | undefined): boolean {
  const { briefing, names } = sentence.block.language;
  if (!briefing.epithet.test(speaker) || !names.isRoleNoun(speaker.split(' ').at(-1) ?? '')) return false;
  const isSame = before?.statement.speaker === speaker;
  return isSame || (before?.person != null && sentence.at - before.sentence.at === 1);
}

/** Named people before "officials", who speaks often before who speaks once, telling words before others. */
function rank(own: readonly (Speech & { readonly worth: number })[]): number {
  const isKnown = own.some(({ person }) => person !== null);
  return (isKnown ? 2 : 0) + Math.min(3, own.length) + (own[0]?.worth ?? 0);
}

function firstShown(own: readonly Speech[], prepared: PreparedArticle, book: LineBook, told: ToldSoFar) {
  for (const speech of own) {
    const line = book.takeSpeech(speech.sentence);
    const perspective = line === null ? null : shownAs({ speech, line }, prepared);
    if (perspective === null || isReportersOwn(perspective, speech.sentence)) continue;
    const { text, speaker, description, saysWho: hasName } = perspective;
    if (told.takes(text, hasName ? '' : `${speaker} ${description}`)) return { at: speech.sentence.at, perspective };
  }
  return null;
}

/** Under somebody's name: a line that opens with a sentence of the article's own, which the quotation leans on. */
export function isReportersOwn({ text, saysWho: hasName }: Perspective, sentence: Sentence): boolean {
  return !hasName && text !== sentence.text && !/^["“„«]/u.test(text);
}

export function shownAs(
  { speech, line }: { readonly speech: Speech; readonly line: Line },
  { language }: PreparedArticle,
): Perspective {
  const { person, statement } = speech;
  const speaker = person?.name ?? statement.speaker;
  const description = person === null ? '' : asTold(person, language.names).description;
  return { ...line, speaker, description, quoted: statement.quoted, saysWho: saysWho(line.text, speaker) };
}
