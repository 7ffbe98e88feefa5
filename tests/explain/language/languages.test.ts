import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../explain/find/index/term-index.ts';
import { hasGlossary, languageFor, nearestLanguage } from '../../../explain/languages/languages.ts';
import { roleRulesFor } from '../../../explain/languages/role-rules-for.ts';
import { glossaryOf } from '../article-of.ts';

describe('the languages that Newsgloss knows', () => {
  it('are found by their codes', () => {
    expect(languageFor('en')?.code).toBe('en');
    expect(hasGlossary('en')).toBe(true);
  });

  it('are none for a code that nobody wrote', () => {
    expect(languageFor('qq')).toBeNull();
    expect(hasGlossary('qq')).toBe(false);
    expect(() => buildTermIndex({ ...glossaryOf([]), language: 'qq' })).toThrow('does not know the language “qq”');
  });

  it('have English for a text of which the language cannot be told', () => {
    expect(languageFor(null)?.code).toBe('en');
    expect(hasGlossary(null)).toBe(true);
    expect(nearestLanguage('qq').code).toBe('en');
  });

  it('have a model of what paragraphs do only where somebody trained one', () => {
    expect(roleRulesFor('en')?.model.labels).toContain('background');
    expect(roleRulesFor('de')).toBeNull();
    expect(roleRulesFor(null)).toBeNull();
  });
});
