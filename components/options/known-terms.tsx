import { shortDate } from '../briefing/dates.ts';
import { OptionSection } from './option-section.tsx';
import type { KnownTerm } from './options-view.ts';

interface KnownTermsProps {
  readonly known: readonly KnownTerm[];
  readonly now: number;
  readonly markAgain: (entry: string) => void;
}

export function KnownTerms({ known, now, markAgain }: KnownTermsProps) {
  const lede =
    known.length === 0
      ? 'None yet. “I know this” in a card puts its term here, and it is marked no longer.'
      : 'Marked no longer. They still answer when you select them.';
  return (
    <OptionSection id="known" title="Known terms" lede={lede}>
      {known.length > 0 && (
        <ul class="lines">
          {known.map(({ entry, term, since }) => (
            <li key={entry} class="row">
              <div>
                <b class="hw">{term}</b>
                <em>known since {shortDate(since, now) ?? since}</em>
              </div>
              <button type="button" class="link" aria-label={`Mark ${term} again`} onClick={() => markAgain(entry)}>
                <span>Mark again</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </OptionSection>
  );
}
