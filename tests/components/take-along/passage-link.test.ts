import { describe, expect, it } from 'vitest';
import { passageLink } from '../../../components/take-along/passage-link.ts';

const url = 'https://courier.example/levy?page=2';
const blocks = [
  { id: 1, text: 'The port levy returns in May, ministers said. Nobody was surprised.' },
  { id: 2, text: 'Nobody was surprised. A well-known harbour pilot, Ana Reyes, called it “50% & rising”.' },
  { id: 3, text: 'It costs more.' },
];
const link = (block: number, text: string, given = blocks, at = url) => {
  const start = given.find(({ id }) => id === block)?.text.indexOf(text) ?? -1;
  return passageLink(at, given, { block, start, end: start + text.length });
};
/** What a browser reads from it: the parts of the directive, decoded. */
const parts = (made: string | null) => (made?.split(':~:text=')[1] ?? '').split(',').map(decodeURIComponent);

describe('a link to a passage', () => {
  it('names a passage that stands there once by its own words alone', () => {
    const made = link(1, 'The port levy returns in May, ministers said.');
    expect(made).toBe(`${url}#:~:text=The%20port%20levy%20returns%20in%20May%2C%20ministers%20said.`);
  });

  it('escapes whatever parts a directive', () => {
    const made = link(2, 'A well-known harbour pilot, Ana Reyes, called it “50% & rising”.');
    expect(made?.split('text=')[1]).not.toMatch(/[-,&]/);
    expect(parts(made)).toEqual(['A well-known harbour pilot, Ana Reyes, called it “50% & rising”.']);
  });

  it('adds the words around where those of the passage stand elsewhere, too', () => {
    expect(parts(link(2, 'Nobody was surprised.'))).toEqual(['Nobody was surprised.', '-A well-known harbour pilot,']);
    expect(parts(link(1, 'Nobody was surprised.'))).toEqual(['in May, ministers said.-', 'Nobody was surprised.']);
  });

  it('adds them to a few words, which may stand elsewhere on the page', () => {
    expect(parts(link(2, 'Ana Reyes'))).toEqual(['A well-known harbour pilot,-', 'Ana Reyes', '-, called it “50%']);
  });

  it('has none to add to a short paragraph', () => {
    expect(parts(passageLink(url, blocks, { block: 3 }))).toEqual(['It costs more.']);
  });

  it('names a long passage by how it begins and ends', () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${at}`);
    const made = passageLink(url, [{ id: 1, text: words.join(' ') }], { block: 1 });
    expect(parts(made)).toEqual([words.slice(0, 6).join(' '), words.slice(-6).join(' ')]);
  });

  it('lets no name reach over the end of a line', () => {
    const made = passageLink(url, [{ id: 1, text: 'A first line stands here\nand a second one ends' }], { block: 1 });
    expect(parts(made)).toEqual(['A first line stands here', 'and a second one ends']);
  });

  it('keeps the part of the address, but no earlier passage', () => {
    expect(link(3, 'It costs more.', blocks, `${url}#live`)).toBe(`${url}#live:~:text=It%20costs%20more.`);
    expect(link(3, 'It costs more.', blocks, `${url}#:~:text=old`)).toBe(`${url}#:~:text=It%20costs%20more.`);
  });

  it('is none where there is no passage or no address', () => {
    expect(passageLink(url, blocks, { block: 9 })).toBeNull();
    expect(passageLink('', blocks, { block: 3 })).toBeNull();
  });
});
