import { expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { personByName } from '../../../../explain/people/names/person-by-name.ts';

const person = (name: string) => ({ name, description: '', block: 0, paragraph: 1, shown: true });
const people = [person('Ilse Varga'), person('Omar Varga'), person('Tom Reed Jr.')];

it.each([
  ['Reed', 'Tom Reed Jr.'],
  ['Foreign Minister Ilse Varga', 'Ilse Varga'],
  ['Varga', undefined],
  ['Eva Varga', undefined],
  ['the minister', undefined],
])('takes "%s" for %s', (speaker, name) => {
  expect(personByName(people, english.names)(speaker)?.name).toBe(name);
});

it.each([
  ['the prime minister', 'Ilse Varga'],
  ['The governor', 'Fadu Lind'],
  ['the president', undefined],
  ['the minister', 'Ilse Varga'],
  ['a governor', undefined],
  ['Fadu', 'Fadu Lind'],
])('takes "%s" for %s by office or first name', (speaker, name) => {
  const held = [
    { ...person('Ilse Varga'), description: 'Prime Minister' },
    { ...person('Fadu Lind'), description: 'Lisk Gov.' },
    { ...person('Tom Reed'), description: 'the former president' },
    { ...person('Bo Belan'), description: 'daughter of the president' },
  ];
  expect(personByName(held, english.names)(speaker)?.name).toBe(name);
});
