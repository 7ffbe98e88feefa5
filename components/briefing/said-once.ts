import type { Line } from '../../explain/model/reading.ts';

type Said = Pick<Line, 'text'> & { readonly block: number | null };

/** The lines of a briefing as they are collected: what was said once is not said again. */
export class SaidOnce {
  readonly #said: Said[] = [];

  /** Those of some lines that say something new, also among themselves. They count as said from now on. */
  fresh<One extends Said>(lines: readonly One[]): readonly One[] {
    return lines.filter((line) => {
      const isNew = !this.has(line);
      if (isNew) this.#said.push(line);
      return isNew;
    });
  }

  has(line: Said): boolean {
    return this.#said.some((other) => isRepeat(line, other));
  }

  get lines(): readonly Said[] {
    return this.#said;
  }
}

/** The same words, or one a part of the other in one paragraph. */
function isRepeat(one: Said, other: Said): boolean {
  const [a, b] = [plain(one.text), plain(other.text)];
  if (a === b) return true;
  return one.block !== null && one.block === other.block && (a.includes(b) || b.includes(a));
}

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/^["“”'‘\s]+|["“”'’\s.]+$/gu, '');
}
