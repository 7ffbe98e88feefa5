import type { Outline, OutlineBlock } from '../../model/outline.ts';
import { isoDate } from './iso-date.ts';

/** Who wrote it and when stands in short lines close below the headline. Blocks, characters. */
const belowBlocks = 12;
const lineChars = 120;

const authorBox = /\b(byline|authors?)\b/;
/** By, in the languages of much of the world's news. */
const writtenBy = [
  '(?:[Ww]ritten |[Rr]eporting )?[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Aa]v|[Aa]f|[Dd]oor',
  '[Aa]utor(?:es|in|en|innen)?|[Aa]uteurs?|[Yy]azar|[Аа]втор|[Tt]ekst|[Tt]ext[eo]?',
].join('|');

/** What stands before a name, in a line of its own; a colon may follow. */
const byWords = new RegExp(String.raw`^(?:${writtenBy})(?:\s*[:：]\s*|\s+)(?=\p{Lu}|\p{Lo})`, 'u');
/** Small words inside names. */
const nameParticles = 'de|da|di|do|dos|del|della|van|von|der|den|la|le|el|al|bin|zu|y|e|og|och|und|et|and|&';

const fullName = new RegExp(
  String.raw`^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:${nameParticles})\s){0,3}\p{Lu}[\p{L}\p{M}'’.-]*){1,5}$`,
  'u',
);

/** The lines that say who wrote the text, without "By"; those in boxes that are called so first. */
export function shownBylines(outline: Outline): readonly string[] {
  const below = linesBelow(outline);
  const named = (block: OutlineBlock) => isNamed(outline, block.box);
  const called = outline.blocks.filter((block) => isLine(block) && named(block) && byWords.test(nameIn(block)));
  const alone = below.filter((block) => named(block) && fullName.test(nameIn(block)));
  const said = below.filter((block) => byWords.test(nameIn(block)) && !/[.!?]$/.test(block.text));
  return [...called, ...alone, ...said].map((block) => nameIn(block).replace(byWords, ''));
}

function nameIn({ text }: OutlineBlock): string {
  return text.replace(/^(\p{L}+:?)\n/u, '$1 ').split('\n')[0] ?? '';
}

/** What stands before the day of the last change, in a line of its own. */
const updateWords =
  /(?<![\p{L}])(?:updated?|modified|last reviewed|aktualisiert|mis à jour|mise à jour|actualizado|aggiornat[oa]|atualizad[oa]|bijgewerkt)(?!\p{L})/iu;

/** A date that readers see. */
export interface ShownDate {
  /** ISO 8601. */
  readonly date: string;
  /** Whether the line speaks of a change. */
  readonly isUpdate: boolean;
}

/** The dates in the short lines below the headline, one a line, as they follow each other. */
export function shownDates(outline: Outline): readonly ShownDate[] {
  return linesBelow(outline).flatMap(({ text }) => {
    const date = isoDate(text);
    return date === null ? [] : [{ date, isUpdate: updateWords.test(text) }];
  });
}

function linesBelow({ blocks }: Outline): readonly OutlineBlock[] {
  const headline = blocks.findIndex(({ level }) => level === 1);
  return headline < 0 ? [] : blocks.slice(headline + 1, headline + 1 + belowBlocks).filter(isLine);
}

function isLine({ text, kind }: OutlineBlock): boolean {
  return text.length <= lineChars && kind !== 'caption';
}

function isNamed({ boxes }: Outline, box: number): boolean {
  const own = boxes[box];
  return authorBox.test(own?.hint ?? '') || authorBox.test(boxes[own?.parent ?? -1]?.hint ?? '');
}
