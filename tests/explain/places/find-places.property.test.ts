import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mentionsIn } from './given-places.ts';

const words =
  'London Paris Georgia Jordan Turkey China Moscow said in and of the University Bank , . ’s US St Helena - “ ” Varga'.split(
    ' ',
  );
const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((some) => some.join(' '));

it('whatever the words, what is found stands there, in order, and no two overlap', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (paragraphs) => {
      const mentions = mentionsIn(...paragraphs);
      let last = { block: 0, end: 0 };
      for (const { block, start, end, text: found } of mentions) {
        expect(paragraphs[block]?.slice(start, end)).toBe(found);
        expect(end).toBeGreaterThan(start);
        expect(block > last.block || start >= last.end).toBe(true);
        last = { block, end };
      }
    }),
    { seed: 16 },
  );
});
