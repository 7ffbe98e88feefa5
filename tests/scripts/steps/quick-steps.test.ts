import { describe, expect, it } from 'vitest';
import { quickSteps } from '../../../scripts/steps/quick-steps.ts';

const namesFor = (...staged: readonly string[]) => quickSteps(staged).map(({ name }) => name);

describe('before a commit', () => {
  it('sources are formatted, their types checked and their tests run', () => {
    expect(namesFor('explain/text/words.ts', 'README.md')).toEqual([
      'format and lint',
      'types',
      'tests of what is changed',
    ]);
    expect(quickSteps(['explain/text/words.ts', 'README.md']).at(-1)?.args).toContain('explain/text/words.ts');
  });

  it('styles are formatted alone, and entries checked', () => {
    expect(namesFor('components/styles/tokens.css')).toEqual(['format and lint']);
    expect(namesFor('glossary/topics/law.yaml')).toEqual(['glossary']);
  });

  it('texts alone need nothing', () => {
    expect(namesFor('README.md')).toEqual([]);
    expect(namesFor()).toEqual([]);
  });
});
