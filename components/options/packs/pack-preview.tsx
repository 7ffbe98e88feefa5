import type { PackChanges, PackFault, PackPreview } from '../../../contract/pack-preview.ts';
import { placeInWords } from '../../../contract/place-in-words.ts';
import { termsInWords } from '../section/terms-in-words.ts';

/** What else there is to say of a file's pack, and what of it cannot be used. */
export function PackPreviewBox({ preview }: { preview: PackPreview }) {
  const { inGlossary, unknownKeys, changes, format, faults, faulty } = preview;
  const more = faulty - faults.length;
  return (
    <>
      {faulty > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
        <ul class="lines faults" aria-label="What cannot be used" tabIndex={0}>
          {faults.map((fault) => (
            <Fault key={`${placeInWords(fault.place)} ${fault.name}`} fault={fault} />
          ))}
          {more > 0 && <li>and {more.toLocaleString('en')} more</li>}
        </ul>
      )}
      <div class="notes">
        {inGlossary > 0 && <p class="note">{glossaryFirst(inGlossary)}</p>}
        {unknownKeys.length > 0 && (
          <p class="note">
            Passed over, for packs have no such {format === 'CSV' ? 'columns' : 'keys'}:{' '}
            {unknownKeys.map((key) => `“${key}”`).join(', ')}.
          </p>
        )}
        {changes !== null && <p class="note">What you know, hid or wrote beside its terms stays.</p>}
      </div>
    </>
  );
}

/** "A new pack: 12 terms. 1 entry cannot be used." */
export function previewInWords({ good, faulty, changes }: PackPreview): string {
  if (good === 0) return 'None of its entries can be used.';
  const brings = changes === null ? `A new pack: ${termsInWords(good)}.` : changesInWords(changes);
  const cannot = faulty === 1 ? '1 entry cannot be used.' : `${faulty.toLocaleString('en')} entries cannot be used.`;
  return faulty === 0 ? brings : `${brings} ${cannot}`;
}

function glossaryFirst(count: number): string {
  return `${termsInWords(count)} ${count === 1 ? 'is' : 'are'} in Newsgloss’s own glossary, which is shown instead.`;
}

function Fault({ fault: { place, name, problem } }: { fault: PackFault }) {
  return (
    <li>
      <b>{name}</b>: {problem}
      <em>{placeInWords(place)}</em>
    </li>
  );
}

/** "Takes the place of the one that you have: 2 terms are new, 1 changed, 9 as before." */
function changesInWords({ added, changed, same, gone }: PackChanges): string {
  if (added + changed + gone === 0) return 'You have this pack as it is here: nothing would change.';
  const parts = [
    [added, 'new'],
    [changed, 'changed'],
    [same, 'as before'],
    [gone, 'no longer in it'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count.toLocaleString('en')} ${what}`);
  return `Takes the place of the pack that you have: ${told.join(', ')}.`;
}
