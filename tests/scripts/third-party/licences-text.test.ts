import { expect, it } from 'vitest';
import { licencesText } from '../../../scripts/third-party/licences-text.ts';

it('all licences stand in one text, the project’s own first, and each part of others by its name', () => {
  const text = licencesText('Newsgloss is under MIT.\n', [
    { kind: 'code', name: 'idb', version: '8.0.4', licence: 'ISC', use: '', text: 'Permission to use' },
    { kind: 'data', name: 'Natural Earth', version: '', licence: 'Public domain', use: 'Outlines.', text: 'Made with' },
  ]);
  expect(text.split(/\n\n─+\n\n/)).toEqual([
    'Newsgloss is under MIT.',
    'idb 8.0.4 (ISC)\n\nPermission to use',
    'Natural Earth (Public domain)\n\nOutlines.\n\nMade with\n',
  ]);
});
