import type { Sentence } from '../../text/prepared-article.ts';
import type { NameRun } from '../names/name-runs.ts';

/** A subject stands at its sentence's beginning: behind a title or a short opening at most. */
const mostWordsBefore = 6;

/**
 * The name opens its sentence, also behind its title ("Mayor Ilse Varga left") or an opening ("When asked, Varga left");
 * or it says who the subject is ("The first witness was Ilse Varga").
 */
export function isSubject(run: NameRun, sentence: Sentence): boolean {
  if (owns(run)) return false;
  const { names, speech } = run.block.language;
  const before = run.block.words.slice(sentence.from, run.from);
  let start = run.block.words[run.from]?.start ?? 0;
  for (const word of before.toReversed()) {
    if (before.length <= mostWordsBefore && /^,\s$/.test(run.block.block.text.slice(word.end, start))) return true;
    if (speech.copulas.has(word.lower)) return true;
    if (!(/^\p{Lu}/u.test(word.text) || names.isRoleNoun(word.lower) || speech.beforeSubject.has(word.lower)))
      return false;
    start = word.start;
  }
  return before.length <= mostWordsBefore;
}

function owns(run: NameRun): boolean {
  const end = (run.block.words[run.from]?.start ?? 0) + run.text.length;
  return /^['’]/.test(run.block.block.text.slice(end, end + 1));
}
