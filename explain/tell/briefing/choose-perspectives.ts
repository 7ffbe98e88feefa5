import type { Person, Perspective } from '../../model/reading.ts';
import { asTold } from '../../people/names/as-told.ts';
import { personByName } from '../../people/names/person-by-name.ts';
import type { Statement } from '../../people/speakers/find-speakers.ts';
import { saysWho } from '../../people/speakers/says-who.ts';
import type { PreparedArticle, Sentence } from '../../text/prepared-article.ts';
import { isReversed } from '../../text/reversed.ts';
import type { LineBook } from '../passages/lines.ts';

/** What the popup shows without being a list of everybody. */
const mostSpeakers = 5;
const fittingLength: readonly [fewest: number, most: number] = [8, 45];

interface Speech {
  readonly sentence: Sentence;
  readonly statement: Statement & { readonly speaker: string };
}

/**
 * Who says what: up to five speakers in reading order, those with most to say, each with one sentence: a quotation
 * of a readable length before reported speech. None that the article then takes back or turns against.
 */
export function choosePerspectives(
  prepared: PreparedArticle,
  statements: readonly Statement[],
  people: readonly Person[],
  book: LineBook,
): readonly Perspective[] {
  const personOf = personByName(people, prepared.language.names);
  const speeches = speechesOf(prepared, statements)
    .map((speech) => ({ speech, person: personOf(speech.statement.speaker) }))
    .filter(({ speech, person }, at, all) => person !== null || !isEpithet(speech, all[at - 1]));
  // People by name; "Ukrainian officials" and "European officials" are not the same.
  const bySpeaker = Map.groupBy(
    speeches,
    ({ speech, person }) => person?.name ?? speech.statement.speaker.toLowerCase(),
  );
  const speakers = [...bySpeaker.values()].sort((a, b) => rank(b) - rank(a));
  const chosen: { at: number; perspective: Perspective }[] = [];
  for (const own of speakers) {
    if (chosen.length === mostSpeakers) break;
    const person = own[0]?.person ?? null;
    const found = bestSpeech(
      own.map(({ speech }) => speech),
      book,
    );
    if (found === null) continue;
    const { speech, line } = found;
    const speaker = person?.name ?? speech.statement.speaker;
    const { quoted } = speech.statement;
    const description = person === null ? '' : asTold(person, prepared.language.names).description;
    const perspective = { ...line, speaker, description, quoted, saysWho: saysWho(line.text, speaker) };
    chosen.push({ at: speech.sentence.at, perspective });
  }
  return chosen.sort((a, b) => a.at - b.at).map(({ perspective }) => perspective);
}

/** "the port spokesman said" right behind a named person's words: most likely that person, who is not shown as another one. */
function isEpithet(speech: Speech, before: { readonly speech: Speech; readonly person: Person | null } | undefined) {
  const { speaker } = speech.statement;
  const { briefing, names } = speech.sentence.block.language;
  if (!briefing.epithet.test(speaker) || !names.isRoleNoun(speaker.split(' ').at(-1) ?? '')) return false;
  const isSame = before?.speech.statement.speaker === speaker;
  return isSame || (before?.person != null && speech.sentence.at - before.speech.sentence.at === 1);
}

function speechesOf(prepared: PreparedArticle, statements: readonly Statement[]): readonly Speech[] {
  return prepared.sentences.flatMap((sentence) => {
    const statement = statements[sentence.at];
    const { kind, role } = sentence.block.block;
    if (
      statement === undefined ||
      statement.speaker === null ||
      kind === 'heading' ||
      kind === 'caption' ||
      role === 'faq' ||
      isReversed(prepared, sentence)
    )
      return [];
    return [{ sentence, statement: { ...statement, speaker: statement.speaker } }];
  });
}

/** Named people before "officials", who speaks often before who speaks once. */
function rank(own: readonly { readonly speech: Speech; readonly person: Person | null }[]): number {
  const isKnown = own.some(({ person }) => person !== null);
  const isQuoted = own.some(({ speech }) => speech.statement.quoted);
  return (isKnown ? 3 : 0) + Math.min(4, own.length) + (isQuoted ? 2 : 0);
}

function bestSpeech(speeches: readonly Speech[], book: LineBook) {
  const ranked = [...speeches].sort((a, b) => fitness(b) - fitness(a) || a.sentence.at - b.sentence.at);
  for (const speech of ranked) {
    const line = book.takeSpeech(speech.sentence);
    if (line !== null) return { speech, line };
  }
  return null;
}

function fitness({ sentence, statement }: Speech): number {
  const length = sentence.to - sentence.from;
  return (statement.quoted ? 2 : 0) + (length >= fittingLength[0] && length <= fittingLength[1] ? 1 : 0);
}
