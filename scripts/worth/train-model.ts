import type { WorthModel } from '../../explain/tell/marks/worth.ts';
import { fitLogistic, type Observation } from '../regression/fit-logistic.ts';

/** A term of an article, as the model sees it, with what a careful reader said of it. */
export interface LabelledTerm {
  readonly features: ReadonlyMap<string, number>;
  /** For who is new to the news, keeps up and knows the field: 0 noise, 1 welcome, 2 wanted. */
  readonly labels: readonly [number, number, number];
  /** Who labelled it: some readers are stricter than others, and that is no property of terms. */
  readonly labeller: string;
}

const readers = [1, 2, 3] as const;
/** Few terms bear most of the features, and of what the expert wants little is known. */
const penalty = (feature: string) => (feature.endsWith('any') || feature.startsWith('labeller ') ? 0.1 : 6);

/**
 * One model for three readers: each feature has a weight that all share and what each reader adds (H. Daumé III, Frustratingly Easy
 * Domain Adaptation, ACL 2007), so that the expert, of whom few labels tell, is like the others where nothing says otherwise.
 * @param labeller as whose labels the model answers
 */
export function trainModel(terms: readonly LabelledTerm[], labeller: string): WorthModel {
  const weights = fitLogistic(
    terms.flatMap((term) => readers.map((reader) => observationOf(term, reader, labeller))),
    penalty,
  );
  const names = new Set(terms.flatMap(({ features }) => [...features.keys()]));
  return Object.fromEntries(
    [...names]
      .sort()
      .map((name) => [
        name,
        readers.map((reader) => round((weights.get(name) ?? 0) + (weights.get(`${reader} ${name}`) ?? 0))),
      ]),
  );
}

function observationOf({ features, labels, labeller }: LabelledTerm, reader: 1 | 2 | 3, as: string): Observation {
  const own = [...features].flatMap(([name, value]) => [[name, value] as const, [`${reader} ${name}`, value] as const]);
  const stricter = labeller === as ? [] : [[`labeller ${labeller} ${reader}`, 1] as const];
  // Careful readers say that who knows the field wants next to nothing. What the glossary was written for is welcome even so.
  const isForExperts = reader === 3 && features.has('level 3');
  const label = Math.max(labels[reader - 1] ?? 0, isForExperts ? 1 : 0);
  return { features: new Map([...own, ...stricter]), target: label / 2 };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
