import { describe, expect, it } from 'vitest';
import { withGeneratedPart } from '../../../scripts/documents/generated-part.ts';

describe('the part of a document that a command writes', () => {
  const written = withGeneratedPart('# By people\n', 'npm run count', '| 1 |');

  it('comes at the end, named after the command, where it is not there yet', () => {
    expect(written).toMatch(/^# By people\n\n<!--.*`npm run count`.*-->\n\n\| 1 \|\n\n<!--.*-->\n$/);
  });

  it('is renewed, and all around it kept', () => {
    const grown = `${written}\nMore by people.\n`;
    const renewed = withGeneratedPart(grown, 'npm run count', '| 2 |');
    expect(renewed).toBe(`${written.replace('| 1 |', '| 2 |')}\nMore by people.\n`);
    expect(withGeneratedPart(renewed, 'npm run count', '| 2 |')).toBe(renewed);
  });

  it('leaves that of another command alone', () => {
    const both = withGeneratedPart(written, 'npm run weigh', 'grams');
    expect(withGeneratedPart(both, 'npm run count', '| 1 |')).toBe(both);
    expect(withGeneratedPart(both, 'npm run weigh', 'kilos')).toBe(both.replace('grams', 'kilos'));
  });

  it('reaches to the end where its second marker is missing', () => {
    const [first = ''] = written.split('<!-- Here ends');
    expect(withGeneratedPart(`${first}| 3 |\n`, 'npm run count', '| 1 |')).toBe(written);
  });
});
