import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../../explain/read/roles/paragraph-features.ts';
import { rolesOf } from '../../../../explain/read/roles/roles.ts';
import { madeUpRoles } from '../../language/made-up-roles.ts';

const facts = { title: 'Haveno vendita', published: '2024-05-03' };

/** What the paragraph itself shows; pairs of signs left out. */
function shown(text: string): readonly string[] {
  const [features] = featuresOf([text], facts, madeUpRoles.signs);
  return [...(features?.keys() ?? [])].filter((name) => !name.includes(' & '));
}

describe('the roles of a language of which English knows nothing', () => {
  it('come from its own signs and its own model', () => {
    const texts = [
      'La urbo vendis la havenon.',
      'La urbo vendos la havenon.',
      'La muro falis la 3an de Majono 2021.',
      'The town will sell the harbour, as it said on May 3, 2021.',
    ];
    const blocks = texts.map((text, id) => ({ id, kind: 'paragraph', text }));
    const roles = rolesOf(blocks, new Set(), { ...facts, rules: madeUpRoles });
    expect(texts.map((_, id) => roles.get(id)?.role)).toEqual(['news', 'next', 'background', 'news']);
  });

  it('have every sign that the language knows', () => {
    expect(shown('Li diris, ke ĝi falis en Majono, je lundo.')).toEqual(
      expect.arrayContaining(['first verb=speech', 'indirect speech', 'opens with he', 'weekday', 'own month']),
    );
    expect(shown('Ĝi estas speco de muro kaj kostas 3 elcentojn aŭ 4 elcentoj.')).toEqual(
      expect.arrayContaining(['is a', 'percentage']),
    );
    expect(shown('Ĝi falis la 2an de Majono.')).toContain('date these days');
  });

  it('take words for the same by its own stems', () => {
    expect(shown('La havenojn oni vidas.')).toContain('of title=3');
    expect(shown('La havenida oni vidas.')).toContain('of title=0');
  });

  it('have none of the signs of English', () => {
    const english = shown('He said on Monday that it will be a wall, according to 3 per cent of us in May.');
    const signs = [
      'opens with he',
      'he said',
      'weekday',
      'has future',
      'according to',
      'percentage',
      'month',
      'speech',
    ];
    expect(english.filter((name) => signs.includes(name))).toEqual([]);
  });
});
