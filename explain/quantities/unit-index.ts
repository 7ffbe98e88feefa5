import type { QuantityData, Unit } from '../../glossary/quantities/quantity-data.ts';
import { perLanguage } from '../language/per-language.ts';

/** A unit found by a wording, and the characters to there. */
export interface UnitFound {
  readonly unit: Unit;
  readonly length: number;
}

export interface UnitIndex {
  readonly byId: ReadonlyMap<string, Unit>;
  /** The units whose wordings stand at the beginning of a text, the longest first. */
  behind(text: string): readonly UnitFound[];
  /** The same at the end of a text, for what stands before its number: "magnitude 6". */
  before(text: string): readonly UnitFound[];
}

/** Whether a text holds any of the words without which a unit's wording means something else. */
const onlyPattern = perLanguage(
  ({ only = [] }: Unit) => new RegExp(`(?<!\\p{L})(?:${only.join('|')})(?!\\p{L})`, 'iu'),
);

export function isMeantIn(unit: Unit, text: string): boolean {
  return unit.only === undefined || onlyPattern(unit).test(text);
}

interface Wording {
  readonly unit: Unit;
  readonly text: string;
  /** Letter for letter; otherwise in lower case. */
  readonly exact: boolean;
}

const letter = /[\p{L}\p{N}]/u;
const longest = 60;

/** The units by their wordings, made once of the data. */
export const unitIndexOf: (data: QuantityData) => UnitIndex = perLanguage(({ units }: QuantityData) => {
  const wordings = units.flatMap(wordingsOf);
  const behind = byFirst(wordings.filter(({ before }) => !before));
  const before = wordings.filter((wording) => wording.before);
  return {
    byId: new Map(units.map((unit) => [unit.id, unit])),
    behind: (text) => unitsBehind(text.slice(0, longest), behind),
    before: (text) => unitsBefore(text.slice(-longest), before),
  };
});

function wordingsOf(unit: Unit): readonly (Wording & { readonly before: boolean })[] {
  const { term, plural, wordings = [], symbols = [], before = [] } = unit;
  const words = before.length > 0 && wordings.length === 0 ? [] : [term, plural, ...wordings];
  return [
    ...[...new Set(words.map((word) => word.toLowerCase()))].map((text) => ({
      unit,
      text,
      exact: false,
      before: false,
    })),
    ...symbols.map((text) => ({ unit, text, exact: true, before: false })),
    ...before.map((text) => ({ unit, text, exact: true, before: true })),
  ];
}

function byFirst(wordings: readonly Wording[]): ReadonlyMap<string, readonly Wording[]> {
  const sorted = [...wordings].sort((a, b) => b.text.length - a.text.length);
  return Map.groupBy(sorted, ({ text }) => (text[0] ?? '').toLowerCase());
}

function unitsBehind(text: string, wordings: ReadonlyMap<string, readonly Wording[]>): readonly UnitFound[] {
  const lower = text.toLowerCase();
  const parted = lower.replace(/^\p{L}+(?:-\p{L}+)+/u, spaced);
  return (wordings.get(lower[0] ?? '') ?? [])
    .filter(({ unit, text: wording, exact }) => {
      if (!(exact ? text : parted).startsWith(wording)) return false;
      // "Ninety Mile Beach": a name.
      if (!exact && /^\p{Lu}\p{Ll}/u.test(text) && !/^\p{Lu}/u.test(unit.term)) return false;
      return !(letter.test(wording.at(-1) ?? '') && letter.test(text[wording.length] ?? ''));
    })
    .map(({ unit, text: wording }) => ({ unit, length: wording.length }));
}

/** "300-square-mile" is "300 square mile". */
function spaced(words: string): string {
  return words.replaceAll('-', ' ');
}

function unitsBefore(text: string, wordings: readonly Wording[]): readonly UnitFound[] {
  return wordings.flatMap(({ unit, text: wording }) =>
    [' ', '-'].flatMap((tie) => {
      const whole = wording + tie;
      return text.endsWith(whole) && !letter.test(text[text.length - whole.length - 1] ?? ' ')
        ? [{ unit, length: whole.length }]
        : [];
    }),
  );
}
