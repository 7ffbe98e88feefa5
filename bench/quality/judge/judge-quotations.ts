import type { ReadPage } from '../read/read-annotated.ts';
import { type Finding, finding } from './figures.ts';
import { isSpeaker } from './is-speaker.ts';

/**
 * Who says each annotated quotation: the speaker of the sentence in which it opens. Right speaker: the annotated one
 * (`isSpeaker`), or nobody where a careful reader could not tell. No wrong speaker: right, or nobody. A quotation in a
 * paragraph that the body lacks is said by nobody.
 */
export function judgeQuotations(page: ReadPage): readonly Finding[] {
  const { people, quotations } = page.annotation;
  return quotations.flatMap(({ n, opens, speaker }) => {
    const named = speakerOf(page, n, opens);
    const isSilent = named === null;
    const isRight = isSilent || speaker === null ? named === speaker : isSpeaker(named, speaker, people);
    const fault = `paragraph ${n} "${opens} …": ${named ?? 'nobody'} for ${speaker ?? 'nobody'}`;
    return [
      finding('quotations: right speaker', isRight, fault),
      finding('quotations: no wrong speaker', isRight || isSilent, fault),
    ];
  });
}

function speakerOf({ pairing, said }: ReadPage, n: number, opens: string): string | null {
  const block = pairing.blocks.get(n);
  const at = block?.text.replaceAll('\n', ' ').indexOf(opens) ?? -1;
  return at < 0
    ? null
    : (said.find((one) => one.block === block?.id && one.start <= at && at < one.end)?.speaker ?? null);
}
