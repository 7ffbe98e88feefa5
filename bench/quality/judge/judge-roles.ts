import type { ReadPage } from '../read/read-annotated.ts';
import { type Finding, finding } from './figures.ts';

/**
 * The roles of the annotated paragraphs that are in the body, subheadings left out. Accuracy: those with the annotated role.
 * Background F1: 2 × found of 2 × found + missed + wrongly called background.
 */
export function judgeRoles({ annotation, pairing }: ReadPage): readonly Finding[] {
  return annotation.paragraphs.flatMap(({ n, role, opens }) => {
    const given = pairing.blocks.get(n)?.role;
    if (role === undefined || given === undefined) return [];
    const fault = `paragraph ${n} "${opens}": ${given} for ${role}`;
    const accuracy = finding('roles: accuracy', given === role, fault);
    if (given !== 'background' && role !== 'background') return [accuracy];
    const isFound = given === role;
    const [right, of] = isFound ? [2, 2] : [0, 1];
    return [accuracy, { figure: 'roles: background F1', right, of, fault: isFound ? null : fault }];
  });
}
