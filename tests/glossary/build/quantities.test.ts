import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readQuantities, shippedQuantities } from '../../../glossary/build/quantities.ts';

const folder = fileURLToPath(new URL('../../../glossary/quantities/', import.meta.url));

const unit = { id: 'ell', term: 'ell', plural: 'ells', dimension: 'length', factor: 1.1 };
const mast = {
  id: 'mast',
  name: 'a mast',
  way: 'alike',
  dimension: 'length',
  of: 'height',
  value: 20,
  source: 'Harwick Yard',
  date: '2024',
};

/** What is wrong with these units and comparators. */
function problemsIn(units: readonly unknown[], comparators: readonly unknown[] = []): readonly string[] {
  const made = mkdtempSync(join(tmpdir(), 'quantities-'));
  writeFileSync(join(made, 'units.yaml'), stringify(units));
  writeFileSync(join(made, 'comparators.yaml'), stringify(comparators));
  return readQuantities(made).problems;
}

describe('the units and comparators', () => {
  it('are sound, and each file is small', () => {
    expect(readQuantities(folder).problems).toEqual([]);
    for (const name of ['units.yaml', 'comparators.yaml'])
      expect(statSync(join(folder, name)).size).toBeLessThan(60_000);
  });

  it('explain what is not everyday, shortly', () => {
    const { units } = shippedQuantities(folder);
    expect(units.filter(({ definition }) => definition !== undefined).length).toBeGreaterThan(60);
  });

  it('hold a unit’s size to what it is by definition', () => {
    const sizes = new Map(shippedQuantities(folder).units.map(({ id, factor }) => [id, factor]));
    expect(sizes.get('mile')).toBe(5280 * (sizes.get('foot') ?? 0));
    expect(sizes.get('acre')).toBeCloseTo((sizes.get('square-mile') ?? 0) / 640, 6);
    expect(sizes.get('barrel')).toBeCloseTo(42 * (sizes.get('us-gallon') ?? 0), 9);
    expect(sizes.get('knot')).toBeCloseTo((sizes.get('nautical-mile') ?? 0) / 3600, 9);
    expect(sizes.get('mile-an-hour')).toBeCloseTo((sizes.get('mile') ?? 0) / 3600, 9);
    expect(sizes.get('ounce')).toBeCloseTo((sizes.get('pound') ?? 0) / 16, 12);
    expect(sizes.get('acre-foot')).toBeCloseTo((sizes.get('acre') ?? 0) * (sizes.get('foot') ?? 0), 6);
    expect(sizes.get('cubic-foot')).toBeCloseTo((sizes.get('foot') ?? 0) ** 3, 12);
    expect(sizes.get('cubic-mile')).toBeCloseTo((sizes.get('mile') ?? 0) ** 3, 3);
  });

  it('name nothing whose borders or size are disputed', () => {
    const names = shippedQuantities(folder).comparators.map(({ name }) => name);
    expect(names.join('\n')).not.toMatch(
      /Israel|Palestin|Gaza|Crimea|Kashmir|Taiwan|Western Sahara|Kosovo|Ukraine|Russia|China|Morocco/,
    );
  });

  it('are refused where something is wrong, with its place', () => {
    expect(problemsIn([unit], [mast])).toEqual([]);
    expect(problemsIn([{ ...unit, factor: 0 }])).toEqual(['ell, factor: more than zero']);
    expect(problemsIn([unit, { ...unit, id: 'yard' }])).toContain('"ell" is a wording of two units');
    expect(problemsIn([unit, { ...unit, term: 'elle', plural: 'ellen' }])).toContain('ell: the id stands twice');
    expect(problemsIn([{ ...unit, to: { uk: 'yard' } }])).toEqual(['ell: "yard" is no unit of length']);
    expect(problemsIn([unit], [{ ...mast, dimension: 'area' }])).toEqual(['mast: nothing is counted in area']);
    expect(problemsIn([unit], [{ ...mast, way: 'many' }])).toEqual(['mast: "many" needs plural and multiples']);
    expect(problemsIn([unit], [{ ...mast, currency: 'EUR' }])).toEqual([
      'mast: money, and nothing else, has a currency',
    ]);
    expect(problemsIn([unit], [{ ...mast, units: ['yard'] }])).toEqual(['mast: "yard" is no unit']);
    expect(problemsIn([unit], [{ ...mast, date: 'lately' }])).toEqual(['mast, date: a year or a month, "2024"']);
  });
});
