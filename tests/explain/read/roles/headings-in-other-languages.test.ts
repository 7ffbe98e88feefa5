// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { glossaryOf } from '../../article-of.ts';
import { explainPage } from '../../explain-page.ts';
import { pageOf } from '../outline-of.ts';

const index = buildTermIndex(glossaryOf([]));

/** The reading of a page whose last paragraph stands under the heading. `#` in the sentence is its number. */
function read(sentence: string, heading: string, force: boolean) {
  const numbered = (at: number) => `<p>${sentence.replace('#', `${at}`)}</p>`;
  const opening = [10, 11, 12, 13].map(numbered).join('');
  const body = `<article><h1>A 1</h1>${opening}<h2>${heading}</h2>${numbered(14)}</article>`;
  return explainPage(pageOf(body), index, force);
}

/** A language with a sentence, and what its sites call the background, and what comes next. */
const languages: readonly {
  readonly language: string;
  readonly sentence: string;
  readonly background: string;
  readonly next?: string;
}[] = [
  {
    language: 'de',
    sentence: 'Der Rat der Stadt hat mit # Stimmen den Verkauf beschlossen, und er ist nicht neu.',
    background: 'Hintergrund',
    next: 'Ausblick',
  },
  {
    language: 'fr',
    sentence: 'Le conseil de la ville a voté avec # voix pour la vente du port, et il est le seul.',
    background: 'Contexte',
    next: 'La suite',
  },
  {
    language: 'es',
    sentence: 'El consejo de la ciudad votó con # votos la venta del puerto, y no es el primero.',
    background: 'Antecedentes',
    next: 'Próximos pasos',
  },
  {
    language: 'it',
    sentence: 'Il consiglio della città ha votato con # voti la vendita del porto, e non è il primo.',
    background: 'Antefatto',
    next: 'Prossimi passi',
  },
  {
    language: 'pt',
    sentence: 'O conselho da cidade votou com # votos a venda do porto, e não é o primeiro a fazer isso.',
    background: 'Contexto',
    next: 'Próximos passos',
  },
  {
    language: 'nl',
    sentence: 'De raad van de stad heeft met # stemmen besloten om de haven te verkopen.',
    background: 'Achtergrond',
    next: 'Hoe verder',
  },
  {
    language: 'sv',
    sentence: 'Stadens råd har med # röster beslutat att sälja hamnen, och det är inte det första.',
    background: 'Bakgrund',
    next: 'Vad händer nu',
  },
  {
    language: 'pl',
    sentence: 'Rada miasta zdecydowała # głosami o sprzedaży portu, a to nie jest po raz pierwszy.',
    background: 'Tło',
  },
  {
    language: 'ru',
    sentence: 'Совет города решил # голосами продать порт компании, и это не в первый раз.',
    background: 'Предыстория',
    next: 'Что дальше',
  },
  {
    language: 'uk',
    sentence: 'Рада міста ухвалила # голосами продаж порту компанії, і це не вперше.',
    background: 'Передісторія',
    next: 'Що далі',
  },
  {
    language: 'ar',
    sentence: 'قرر مجلس المدينة في # من الشهر بيع الميناء إلى شركة في المدينة على الرغم من ذلك.',
    background: 'خلفية',
  },
  {
    language: 'zh',
    sentence: '市议会以#票决定把港口卖给一家公司，部长们并不反对这个决定，也没有提出任何意见。',
    background: '背景',
  },
  {
    language: 'ko',
    sentence: '시의회는 #표로 항구를 회사에 팔기로 결정했으며 장관들은 이 결정에 반대하지 않는다.',
    background: '배경',
  },
  {
    language: 'hi',
    sentence: 'नगर परिषद ने # मतों से बंदरगाह एक कंपनी को बेचने का फैसला किया, और यह नया नहीं है।',
    background: 'पृष्ठभूमि',
  },
];

describe('headings of a page that the reader has explained anyway', () => {
  it.each(languages)('tell in $language what a paragraph does', ({ language, sentence, background, next }) => {
    const roleUnder = (heading: string) => read(sentence, heading, true).article.blocks.at(-1)?.role;
    expect(read(sentence, background, false)).toMatchObject({ language, briefing: { background: [] } });
    expect(roleUnder(background)).toBe('background');
    if (next !== undefined) expect(roleUnder(next)).toBe('next');
    expect(['background', 'next']).not.toContain(roleUnder('A 2'));
  });
});
