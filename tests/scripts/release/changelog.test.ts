import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../../../scripts/build/repository.ts';
import { notesOf, withRelease } from '../../../scripts/release/changelog.ts';

const changelog = '# Changelog\n\n## [Unreleased]\n\n- New.\n\n## [0.10.0] - 2026-01-02\n\n- Old.\n';

describe('a changelog', () => {
  it('tells the notes of one version', () => {
    expect(notesOf(changelog, '0.10.0')).toBe('- Old.');
    expect(notesOf(changelog, 'Unreleased')).toBe('- New.');
    expect(notesOf(changelog, '0.1.0')).toBe('');
    expect(notesOf('## [0x1.0]\n\n- Other.\n', '0.1.0')).toBe('');
  });

  it('gets a version once it is released, and its first one, too', () => {
    const released = withRelease(changelog, '0.11.0', '2026-03-04');
    expect(released).toBe(changelog.replace('- New.', '## [0.11.0] - 2026-03-04\n\n- New.'));
    expect(withRelease('## [Unreleased]\n\n- New.\n', '0.1.0', '2026-03-04')).toBe(
      '## [Unreleased]\n\n## [0.1.0] - 2026-03-04\n\n- New.\n',
    );
  });

  it('is refused without a part for what is not released', () => {
    expect(() => withRelease('# Changelog\n', '0.1.0', '2026-03-04')).toThrow('has no "## [Unreleased]"');
  });
});

describe('the project’s changelog', () => {
  const own = readFileSync(join(repository, 'CHANGELOG.md'), 'utf8');

  it('keeps to the kinds of changes of Keep a Changelog', () => {
    const kinds = [...own.matchAll(/^### (.*)$/gm)].map(([, kind]) => kind ?? '');
    expect(kinds).not.toEqual([]);
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
    expect(own).toContain('\n## [Unreleased]\n');
  });
});
