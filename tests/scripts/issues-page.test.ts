import { describe, expect, it } from 'vitest';
import { issuesPage } from '../../scripts/issues-page.ts';

const page = 'https://forge.example/newsgloss/issues';

describe('the page on which faults are told', () => {
  it('is what package.json states', () => {
    expect(issuesPage({ bugs: { url: page } })).toBe(page);
    expect(issuesPage({ bugs: page })).toBe(page);
  });

  it('is none where none is stated, or where it is no page', () => {
    expect(issuesPage({})).toBeNull();
    expect(issuesPage({ bugs: { email: 'somebody@forge.example' } })).toBeNull();
    expect(issuesPage({ bugs: { url: 'javascript:alert(1)' } })).toBeNull();
    expect(issuesPage({ bugs: { url: 'issues' } })).toBeNull();
  });
});
