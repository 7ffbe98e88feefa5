import type { PackChanges, PackFault, PackPreview } from '../../../contract/pack-preview.ts';
import { placeInWords } from '../../../contract/place-in-words.ts';
import { listed } from '../../../i18n/listed.ts';
import { plural, t, tell } from '../../../i18n/translate.ts';
import { filled } from '../../filled.tsx';

/** What else there is to say of a file's pack, and what of it cannot be used. */
export function PackPreviewBox({ preview }: { preview: PackPreview }) {
  const { inGlossary, unknownKeys, changes, format, faults, faulty } = preview;
  const more = faulty - faults.length;
  return (
    <>
      {faulty > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
        <ul class="lines faults" aria-label={t('options.packs.preview.faults')} tabIndex={0}>
          {faults.map((fault) => (
            <Fault key={JSON.stringify([fault.place, fault.name])} fault={fault} />
          ))}
          {more > 0 && <li>{plural('shared.andMore', more)}</li>}
        </ul>
      )}
      <div class="notes">
        {inGlossary > 0 && <p class="note">{plural('options.packs.preview.inGlossary', inGlossary)}</p>}
        {unknownKeys.length > 0 && (
          <p class="note">
            {t(`options.packs.preview.${format === 'CSV' ? 'unknownColumns' : 'unknownKeys'}`, {
              names: listed(unknownKeys.map((key) => t('shared.quoted', { text: key }))),
            })}
          </p>
        )}
        {changes !== null && <p class="note">{t('options.packs.preview.keeps')}</p>}
      </div>
    </>
  );
}

/** "A new pack: 12 terms. 1 entry cannot be used." */
export function previewInWords({ good, faulty, changes }: PackPreview): string {
  if (good === 0) return t('options.packs.preview.none');
  const brings = changes === null ? plural('options.packs.preview.new', good) : changesInWords(changes);
  return faulty === 0 ? brings : `${brings} ${plural('options.packs.preview.cannot', faulty)}`;
}

function Fault({ fault: { place, name, problem } }: { fault: PackFault }) {
  return (
    <li>
      {filled('options.packs.preview.fault', { name: <b>{tell(name)}</b>, problem: tell(problem) })}
      <em>{tell(placeInWords(place))}</em>
    </li>
  );
}

/** "Takes the place of the pack that you have: 2 new, 1 changed, 9 as before." */
function changesInWords({ added, changed, same, gone }: PackChanges): string {
  if (added + changed + gone === 0) return t('options.packs.preview.same');
  const parts = [
    [added, 'added'],
    [changed, 'changed'],
    [same, 'same'],
    [gone, 'gone'],
  ] as const;
  const told = parts.flatMap(([count, what]) => (count > 0 ? [plural(`options.packs.change.${what}`, count)] : []));
  return t('options.packs.preview.replaces', { changes: listed(told) });
}
