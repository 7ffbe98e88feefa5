import type { PackFindings } from '../../../contract/pack-findings.ts';
import type { PackOutcome } from '../section/options-view.ts';
import { termsInWords } from '../section/terms-in-words.ts';

/** What happened last, or happens now. `share`: what of a file is done, 0 to 1. */
export type PackNews =
  | PackOutcome
  | { readonly kind: 'adding'; readonly share: number }
  | { readonly kind: 'removed'; readonly name: string; readonly count: number };

/** Entries left out that are named; the rest are counted. */
const mostNamed = 20;

/** Says what happens or happened to packs. The region that is read aloud is always there, or its first words would not be. */
export function PackResult({ news }: { news: PackNews | null }) {
  const findings = news === null || !('findings' in news) ? null : news.findings;
  return (
    <>
      <div role="status">{news !== null && news.kind !== 'failed' && <p class="hint">{inWords(news)}</p>}</div>
      {news?.kind === 'failed' && (
        <p class="hint err" role="alert">
          {news.problem}
        </p>
      )}
      {findings !== null && <Findings findings={findings} />}
    </>
  );
}

function inWords(news: Exclude<PackNews, { kind: 'failed' }>): string {
  if (news.kind === 'adding') return `Adding: ${Math.round(news.share * 100)} %. It goes on while this page is open.`;
  const terms = termsInWords(news.count);
  if (news.kind === 'removed') return `Removed ${news.name}, ${terms}.`;
  const { refused, inGlossary } = news.findings;
  return [
    `“${news.name}” was ${news.replaced ? 'replaced' : 'added'}: ${terms}.`,
    ...(refused.length === 0 ? [] : [`Left out: ${refused.length.toLocaleString('en')}.`]),
    ...(inGlossary === 0 ? [] : [glossaryFirst(inGlossary)]),
  ].join(' ');
}

function glossaryFirst(count: number): string {
  return `${termsInWords(count)} ${count === 1 ? 'is' : 'are'} in Newsgloss’s own glossary, which is shown instead.`;
}

function Findings({ findings: { refused, unknownKeys } }: { findings: PackFindings }) {
  const more = refused.length - mostNamed;
  return (
    <>
      {unknownKeys.length > 0 && (
        <p class="hint">Passed over, for packs have no such keys: {unknownKeys.map((key) => `“${key}”`).join(', ')}.</p>
      )}
      {refused.length > 0 && (
        <ul class="lines" aria-label="Left out">
          {refused.slice(0, mostNamed).map((entry) => (
            <li key={`${entry.name} ${entry.problem}`} class="row">
              <div>
                <b>{entry.name}</b>
                <em>{entry.problem}</em>
              </div>
            </li>
          ))}
          {more > 0 && <li class="row">and {more.toLocaleString('en')} more</li>}
        </ul>
      )}
    </>
  );
}
