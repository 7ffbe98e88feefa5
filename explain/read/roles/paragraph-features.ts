import type { RoleSigns } from '../../language/role-rules.ts';
import { addCohesionFeatures, cohesionOf } from './cohesion-features.ts';
import { addSigns, binOf, type Features } from './features.ts';
import { type KnownPairs, withJoined } from './joined-features.ts';
import { addQuotationFeatures, withoutQuotations } from './quotation-features.ts';
import { addTimeFeatures } from './time-features.ts';
import { addSpeechFeatures, addVerbFeatures } from './verb-features.ts';
import { addWordingFeatures, tokensOf } from './wording-features.ts';

/** What is known of the article besides its paragraphs. */
export interface ArticleFacts {
  readonly title: string;
  /** ISO 8601, or null. */
  readonly published: string | null;
}

/**
 * What each paragraph of an article shows of its role: place, length, quotation, speech, tense, time relative to
 * publication, cohesion with headline and opening, and wording. After what discourse profiling of news found telling
 * (Choubey et al. 2020, "Discourse as a Function of Event"; Yarlott et al. 2018, "Identifying the Discourse Function of
 * News Article Paragraphs").
 *
 * @param known the pairs of signs that are asked for; all of them where a model is trained
 */
export function featuresOf(
  paragraphs: readonly string[],
  { title, published }: ArticleFacts,
  signs: RoleSigns,
  known?: KnownPairs,
): readonly Features[] {
  const plain = paragraphs.map((text) => text.replace(/[‘’]/g, "'"));
  const cohesion = cohesionOf(title, plain, signs);
  const own = plain.map((text, at) => {
    const features: Features = new Map([['always', 1]]);
    const sentences = text.split(/(?<=[.!?]["”']?)\s+(?=["“‘]?\p{Lu})/u);
    const voice = withoutQuotations(text);
    const tokens = tokensOf(voice);
    const words = tokens.map((word) => word.toLowerCase());
    addPlace(features, at, plain.length);
    addShape(features, text, voice, sentences.length, signs);
    addQuotationFeatures(features, text, plain[at - 1]);
    addVerbFeatures(features, words, signs);
    addSpeechFeatures(features, voice.toLowerCase().trim(), words, voice !== text, signs);
    addTimeFeatures(features, text.toLowerCase(), published, signs);
    addCohesionFeatures(features, cohesion, at);
    addWordingFeatures(features, sentences, tokens);
    return features;
  });
  return withJoined(own, known);
}

function addPlace(features: Features, at: number, count: number): void {
  features.set(`place=${at < 6 ? at : `${binOf(at, [10, 20])}+`}`, 1);
  features.set(`fifth=${count > 1 ? binOf(at / (count - 1), [0.2, 0.4, 0.6, 0.8]) : 0}`, 1);
  features.set(`article=${binOf(count, [10, 25])}`, 1);
  if (at === count - 1) features.set('last', 1);
  if (at === count - 2) features.set('last but one', 1);
}

function addShape(
  features: Features,
  text: string,
  voice: string,
  sentences: number,
  { descriptions, percentage }: RoleSigns,
): void {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu)?.length ?? 0;
  features.set(`words=${binOf(words, [8, 15, 25, 40, 60, 90])}`, 1);
  features.set(`sentences=${Math.min(4, sentences)}`, 1);
  features.set(
    `names=${Math.min(4, Math.ceil((voice.match(/(?<=[\p{Ll},] )\p{Lu}[\p{L}'-]+/gu)?.length ?? 0) / 2))}`,
    1,
  );
  const shapes: readonly (readonly [name: string, isSeen: boolean])[] = [
    ['asks', voice.includes('?')],
    ['ends in colon', text.endsWith(':')],
    ['percentage', /\d%/.test(text) || percentage.test(text)],
    ['money', /[$€£]\s?\d/.test(text)],
    ['number', /\d/.test(text)],
  ];
  for (const [name, isSeen] of shapes) if (isSeen) features.set(name, 1);
  addSigns(features, descriptions, voice);
  if (/https?:|www\.|@\w/.test(text)) features.set('address', 1);
}
