import { expect, it } from 'vitest';
import { personOf } from '../../../explain/people/person-of.ts';

const person = (name: string) => ({ name, description: '', block: 0, paragraph: 1, shown: true });
const people = [person('Ilse Varga'), person('Omar Varga'), person('Tom Reed Jr.')];

it.each([
  ['Reed', 'Tom Reed Jr.'],
  ['Foreign Minister Ilse Varga', 'Ilse Varga'],
  ['Varga', undefined],
  ['Eva Varga', undefined],
  ['the minister', undefined],
])('takes "%s" for %s', (speaker, name) => {
  expect(personOf(speaker, people)?.name).toBe(name);
});
