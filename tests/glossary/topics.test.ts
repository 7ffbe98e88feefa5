import { describe, expect, it } from 'vitest';
import { checkStyle, hardestMedian } from '../../glossary/build/check-style.ts';
import { checkTopics } from '../../glossary/build/check-topics.ts';
import { compileGlossary } from '../../glossary/build/compile-glossary.ts';
import { medianGrade } from '../../glossary/build/count-glossary.ts';
import { readFrequencies } from '../../glossary/build/frequencies.ts';
import { reviewedOnly } from '../../glossary/build/reviews.ts';
import type { GlossaryEntry } from '../../glossary/glossary.ts';
import { writeGlossaryFile } from '../../glossary/glossary-file.ts';
import { topics as files, problems } from '../bundled-glossary.ts';

describe('the bundled glossary', () => {
  it('fits its schema, is sound as a whole and keeps to the style sheet', () => {
    expect([...problems, ...checkTopics(files), ...checkStyle(files)]).toEqual([]);
    expect(medianGrade(files)).toBeLessThanOrEqual(hardestMedian);
  });

  it('is small: 750 bytes an entry without disputes, neighbours and rivals, 1,100 with them', () => {
    const { language, entries } = compileGlossary(reviewedOnly(files), readFrequencies());
    const bytes = (shipped: readonly GlossaryEntry[]) =>
      Buffer.byteLength(writeGlossaryFile({ language, entries: shipped }).join('\n')) / shipped.length;
    const bare = entries.map(({ contested: _contested, unlike: _unlike, rivals: _rivals, ...rest }) => rest);
    expect(bytes(bare)).toBeLessThanOrEqual(750);
    expect(bytes(entries)).toBeLessThanOrEqual(1100);
  });
});
