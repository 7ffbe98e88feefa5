import type { Line, Person, Perspective } from '../../model/reading.ts';
import { personByName } from '../../people/names/person-by-name.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import { KnownPeople } from '../../people/speakers/known-people.ts';
import { Reporters } from '../../people/speakers/reporters.ts';
import { saysWho } from '../../people/speakers/says-who.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { isReversed, opensTurn } from '../../text/reversed.ts';
import type { LineBook } from '../passages/lines.ts';
import type { ToldSoFar } from '../passages/told-so-far.ts';
import { otherStoriesIn } from './other-stories.ts';
import { spokenWords } from './spoken-words.ts';
import { type Speech, TellingSpeech } from './telling-speech.ts';

/** What is read at a glance; fewer of a short article, one for so many words. */
const mostSpeakers = 5;
const wordsPerSpeaker = 300;

/** Where people speak by name, one of them has a line though little room is left: in words, and as a share of the article's. */
const inAnyCase = 45;
const ofSeveral = 0.07;
const ofOne = 0.03;

/** What is said in an article, and by whom. */
export interface SpokenArticle {
  readonly prepared: PreparedArticle;
  readonly statements: readonly Statement[];
  readonly people: readonly Person[];
  /** The same people as readers are told of them. */
  readonly described: readonly Person[];
  /** Everything that somebody says whose words may be shown. */
  readonly speeches: readonly Speech[];
}

/**
 * Who says what: up to five speakers in reading order, each with the most telling thing they say; words in quotation marks,
 * or what a named person is reported to say of the headline's matter. Nobody who only reports, and nothing that the
 * article then takes back or turns against.
 */
export function choosePerspectives(spoken: SpokenArticle, book: LineBook, told: ToldSoFar): readonly Perspective[] {
  const { prepared } = spoken;
  const telling = new TellingSpeech(prepared);
  const speeches = spoken.speeches
    .map((speech) => ({ ...speech, worth: telling.of(speech) }))
    .filter(({ worth }) => worth > 0);
  // People by name; "Ukrainian officials" and "European officials" are not the same.
  const bySpeaker = Map.groupBy(speeches, ({ person, statement }) => person?.name ?? statement.speaker.toLowerCase());
  const ranked = [...bySpeaker.values()]
    .map((own) => own.toSorted((a, b) => b.worth - a.worth || a.sentence.at - b.sentence.at))
    .sort((a, b) => rank(b) - rank(a));
  const most = Math.min(mostSpeakers, Math.ceil(prepared.wordCount / wordsPerSpeaker));
  const chosen: { at: number; perspective: Perspective }[] = [];
  const named = ranked.filter((own) => own[0]?.person != null).length;
  const share = named > 1 ? ofSeveral : named === 1 ? ofOne : 0;
  told.open(1, Math.min(inAnyCase, Math.max(0, told.left) + prepared.wordCount * share));
  for (const own of ranked) {
    if (chosen.length === most) break;
    const found = firstShown(own, spoken, book, told);
    if (found !== null) chosen.push(found);
  }
  return chosen.sort((a, b) => a.at - b.at).map(({ perspective }) => perspective);
}

/** Everything that somebody says whose words may be shown. */
export function speechesOf({
  prepared,
  statements,
  people,
}: Pick<SpokenArticle, 'prepared' | 'statements' | 'people'>): readonly Speech[] {
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
    .filter(({ statement, person }) => person !== null || isNamedInText(statement.speaker, prepared))
    .filter((speech, at, all) => speech.person !== null || !isEpithet(speech, all[at - 1]))
    .filter(({ person, statement }) => !reporters.include(statement.speaker, person));
}

function maySpeak(prepared: PreparedArticle, sentence: Sentence): boolean {
  const { kind, role } = sentence.block.block;
  if (kind === 'heading' || kind === 'caption' || role === 'faq' || isReversed(prepared, sentence)) return false;
  if (otherStoriesIn(prepared).has(sentence.block)) return false;
  // "Many will say so. That is fine. But …": what is granted first is not the point.
  const next = prepared.sentences[sentence.at + 1];
  return next?.block !== sentence.block || !opensTurn(prepared, next) || !isBehind(sentence, next);
}

/** Whether the sentence two behind is in the same block, too. */
function isBehind({ block }: Sentence, next: Sentence): boolean {
  return block.sentences.at(-1) !== next;
}

/** A heading in capitals runs on behind a name: "Varga Opens the Port". */
function isNamedInText(speaker: string, { blocks }: PreparedArticle): boolean {
  const words = speaker.split(' ');
  if (words.length < 2 || !words.every((word) => /^\p{Lu}/u.test(word))) return true;
  return blocks.some(({ block: { kind, text } }) => kind !== 'heading' && text.includes(speaker));
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

function firstShown(own: readonly Speech[], spoken: SpokenArticle, book: LineBook, told: ToldSoFar) {
  for (const speech of own) {
    const line = book.takeSpeech(speech.sentence);
    const perspective = line === null ? null : shownAs({ speech, line }, spoken);
    if (line === null || perspective === null || isReportersOwn(perspective, line, speech.sentence)) continue;
    const { text, speaker, description, saysWho: hasName } = perspective;
    if (told.takes(text, hasName ? '' : `${speaker} ${description}`)) return { at: speech.sentence.at, perspective };
  }
  return null;
}

/** Under somebody's name: a line that opens with a sentence or a clause of the article's own. */
export function isReportersOwn(
  { text, saysWho: hasName }: Perspective,
  line: Line,
  { text: own, block }: Sentence,
): boolean {
  if (hasName || /^["“„«‘]/u.test(text)) return false;
  return line.text !== own || block.language.briefing.ownClause.test(text);
}

export function shownAs(
  { speech, line }: { readonly speech: Speech; readonly line: Line },
  { prepared, described }: SpokenArticle,
): Perspective {
  const { person, statement } = speech;
  const speaker = person?.name ?? statement.speaker;
  const description = described.find(({ name }) => name === person?.name)?.description ?? '';
  const text = spokenWords(line.text, speaker, description, prepared.language.briefing);
  return { ...line, text, speaker, description, quoted: statement.quoted, saysWho: saysWho(text, speaker) };
}
