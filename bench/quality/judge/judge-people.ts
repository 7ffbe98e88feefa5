import type { Person } from '../../../explain/model/reading.ts';
import type { ReadPage } from '../read/read-annotated.ts';
import { type Finding, finding } from './figures.ts';
import { areAlike } from './phrases.ts';

/**
 * The people whom the briefing introduces; a name is the annotated one where both are the same or one holds the other, after
 * folding case, signs and a leading article. Found: of the annotated people. Paragraph: of those found, those placed in the
 * annotated paragraph, whoever stands in the standfirst left out. Description: of those found that have one, those whose description is alike in the same way; no wrong one: those, and those of
 * whom the briefing says nothing.
 * Annotated: of the briefing's people, those whom the annotation has.
 */
export function judgePeople({ annotation, readings, pairing }: ReadPage): readonly Finding[] {
  const { people } = readings[2].briefing;
  const found = annotation.people.flatMap(({ name, description, n }) => {
    const person = bestOf(name, people);
    if (person === undefined) return [finding('people: found', false, `${name} is not found`)];
    const place = pairing.numbers.get(person.block);
    const isAbove = person.block === pairing.standfirst;
    const fault = `${name}: paragraph ${place ?? 'that nobody annotated'} for ${n}`;
    return [
      finding('people: found', true, ''),
      ...(isAbove ? [] : [finding('people: paragraph', place === n, fault)]),
      ...(description === undefined ? [] : describedAs(person, description)),
    ];
  });
  const listed = people.map(({ name, description }) =>
    finding(
      'people: annotated',
      annotation.people.some((person) => areAlike(person.name, name)),
      `${name} (${description || 'no description'}) is not annotated`,
    ),
  );
  return [...found, ...listed];
}

/** Of namesakes the one whose name is the same. */
function bestOf(name: string, people: readonly Person[]): Person | undefined {
  const alike = people.filter((person) => areAlike(person.name, name));
  return alike.find((person) => person.name === name) ?? alike[0];
}

function describedAs(person: Person, description: string): readonly Finding[] {
  const fault = `${person.name}: "${person.description}" for "${description}"`;
  const isRight = areAlike(person.description, description);
  return [
    finding('people: description', isRight, fault),
    finding('people: no wrong description', isRight || person.description === '', fault),
  ];
}
