import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { Cast, type NamedPlace } from '../../../../explain/people/names/cast.ts';
import type { NameIntroduction } from '../../../../explain/people/names/figure.ts';

/** Who is who among names, one a block: the blocks of each figure. */
function blocksOf(...namings: readonly (string | (Partial<NamedPlace> & { readonly name: string }))[]) {
  const cast = new Cast(english.names);
  for (const [at, naming] of namings.entries()) {
    const given = typeof naming === 'string' ? { name: naming } : naming;
    const plain = {
      introduction: null,
      block: at,
      paragraph: at,
      at,
      isQuoted: false,
      pronouns: null,
      addressedAs: null,
      isAddressed: false,
    };
    cast.add({ ...plain, ...given });
  }
  return cast.figures.map(({ name, blocks }) => [name, ...blocks]);
}
const mayor = { description: 'mayor', by: 'title' } as NameIntroduction;

describe('Cast', () => {
  it('takes a surname for the person of that name who was named last, as a reader does', () => {
    expect(blocksOf('Ilse Varga', 'Anna Varga', 'Varga')).toEqual([
      ['Ilse Varga', 0],
      ['Anna Varga', 1, 2],
    ]);
  });

  it('takes a surname for a person even where it is somebody else’s first name', () => {
    expect(blocksOf('Ilse Marlow', { name: 'Marlow Brook', introduction: mayor }, 'Marlow')).toEqual([
      ['Ilse Marlow', 0, 2],
      ['Marlow Brook', 1],
    ]);
  });

  it('takes a first name alone for a person only where one who was introduced bears it', () => {
    const brook = { name: 'Marlow Brook', introduction: mayor };
    expect(blocksOf(brook, 'Marlow')).toEqual([['Marlow Brook', 0, 1]]);
    expect(blocksOf('Marlow Brook', 'Marlow')).toEqual([['Marlow Brook', 0]]);
    expect(blocksOf(brook, { name: 'Marlow Ilves', introduction: mayor }, 'Marlow').map(([, ...at]) => at)).toEqual([
      [0],
      [1],
    ]);
  });

  it.each([
    ['an initial', 'J. Varga', 'Jane Varga'],
    ['a short form', 'Tim Varga', 'Timothy Varga'],
  ])('takes %s for the longer first name', (_what, short, long) => {
    expect(blocksOf(short, long)).toHaveLength(1);
  });

  it.each([
    ['two letters, with which many names begin', 'Al Varga', 'Alan Varga'],
    ['names of a man and a woman, alike as they are', 'Daniel Varga', 'Danielle Varga'],
    ['one that only ends so', 'Anna Varga', 'Johanna Varga'],
  ])('keeps two people apart: %s', (_what, one, other) => {
    expect(blocksOf(one, other)).toHaveLength(2);
  });
});
