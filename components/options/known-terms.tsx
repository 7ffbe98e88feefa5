import { shortDate } from '../briefing/dates.ts';
import { OptionSection } from './option-section.tsx';
import type { KnownTerm } from './options-view.ts';

interface KnownTermsProps {
  readonly known: readonly KnownTerm[];
  readonly now: number;
  readonly markAgain: (term: KnownTerm) => void;
}

const whats = { known: 'known since', hidden: 'not marked since', doubted: 'with more care since' } as const;

export function KnownTerms({ known, now, markAgain }: KnownTermsProps) {
  const lede =
    known.length === 0
      ? 'None yet. “I know this” in a card puts its term here, and it is marked no longer.'
      : 'Marked no longer, or with more care. They still answer when you select them.';
  return (
    <OptionSection id="known" title="Known and stopped terms" lede={lede}>
      {known.length > 0 && (
        <ul class="lines">
          {known.map((said) => (
            <li key={`${said.what} ${said.entry}`} class="row">
              <div>
                <b class="hw">{said.term}</b>
                <em>
                  {whats[said.what]} {shortDate(said.since, now) ?? said.since}
                </em>
              </div>
              <button
                type="button"
                class="link"
                aria-label={`Mark ${said.term} ${said.what === 'doubted' ? 'as before' : 'again'}`}
                onClick={() => markAgain(said)}
              >
                <span>{said.what === 'doubted' ? 'Mark as before' : 'Mark again'}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </OptionSection>
  );
}
