import { describe, expect, it } from 'vitest';
import { homePage, issuesPage } from '../../../scripts/build/stated-pages.ts';

const page = 'https://forge.example/newsgloss/issues';

describe('the page on which faults are told', () => {
  it('is what package.json states', () => {
    expect(issuesPage({ bugs: { url: page } })).toBe(page);
    expect(issuesPage({ bugs: page })).toBe(page);
  });

  it('is none where none is stated, or where it is no page', () => {
    expect(issuesPage({})).toBeNull();
    expect(issuesPage({ bugs: null })).toBeNull();
    expect(issuesPage({ bugs: { email: 'somebody@forge.example' } })).toBeNull();
    expect(issuesPage({ bugs: { url: 'javascript:alert(1)' } })).toBeNull();
    expect(issuesPage({ bugs: { url: 'issues' } })).toBeNull();
  });
});

describe('the project’s own page', () => {
  it('is the homepage that package.json states', () => {
    const repository = 'https://forge.example/newsgloss';
    expect(homePage({ homepage: 'https://newsgloss.example/', repository })).toBe('https://newsgloss.example/');
  });

  it('is the page of the repository where no homepage is stated', () => {
    const repository = { type: 'git', url: 'git+https://forge.example/newsgloss.git' };
    expect(homePage({ repository })).toBe('https://forge.example/newsgloss');
  });

  it('is none where neither is stated, or neither is a page', () => {
    expect(homePage({})).toBeNull();
    expect(homePage({ homepage: 'newsgloss', repository: 'git@forge.example:newsgloss.git' })).toBeNull();
  });
});
