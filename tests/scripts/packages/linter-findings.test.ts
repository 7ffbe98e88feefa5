import { describe, expect, it } from 'vitest';
import { explanationOf, type Finding } from '../../../scripts/packages/linter-findings.ts';

const markup: Finding = { _type: 'warning', code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe', file: 'card.js' };
const preact = 'h&&e.__html==e.innerHTML||(e.innerHTML=p.__html)';

describe('a finding of the store’s linter', () => {
  it('is explained where it is Preact’s own way of markup', () => {
    expect(explanationOf(markup, () => preact)).toContain('Preact');
  });

  it('is not, where the same file makes markup of something else', () => {
    expect(explanationOf(markup, () => `${preact};card.innerHTML=text`)).toBeNull();
    expect(explanationOf(markup, () => 'card.innerHTML=text')).toBeNull();
  });

  it('is not, where nobody has looked at its kind, or where it is an error', () => {
    expect(explanationOf({ ...markup, code: 'DANGEROUS_EVAL' }, () => preact)).toBeNull();
    expect(explanationOf({ ...markup, _type: 'error' }, () => preact)).toBeNull();
  });
});
