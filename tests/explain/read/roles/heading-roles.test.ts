import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../explain/model/article.ts';
import { headingRole } from '../../../../explain/read/roles/heading-roles.ts';

describe('headingRole', () => {
  it.each<[string, Role]>([
    ['Background', 'background'],
    ['Background: how we got here', 'background'],
    ['How did we get here?', 'background'],
    ['Context', 'background'],
    ['A brief history', 'background'],
    ['What’s next: a roadmap of likely steps', 'next'],
    ['What happens next?', 'next'],
    ['Outlook', 'next'],
    ['Analysis: what it likely means', 'analysis'],
    ['Why it matters', 'analysis'],
    ['The trigger: why this moment matters', 'analysis'],
    ['Impact: who stands to gain', 'analysis'],
    ['Key takeaways', 'summary'],
    ['At a glance', 'summary'],
    ['The bottom line', 'summary'],
    ['Conclusion', 'summary'],
    ['Key developments', 'news'],
    ['Multiple perspectives', 'news'],
    ['Reaction', 'news'],
    ['Lead: what was said', 'lead'],
    ['Hintergrund', 'background'],
    ['Contexte', 'background'],
    ['Что дальше', 'next'],
  ])('reads "%s" as %s', (heading, role) => {
    expect(headingRole(heading)).toBe(role);
  });

  it.each([
    'A historic win for the port',
    'Background noise',
    'The ministers',
    'Reactionary forces',
    'Contextual clues',
    'Impact crater found',
  ])('says nothing of "%s"', (heading) => {
    expect(headingRole(heading)).toBeNull();
  });
});
