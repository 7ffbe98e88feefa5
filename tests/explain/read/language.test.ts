import { describe, expect, it } from 'vitest';
import type { Outline } from '../../../explain/model/outline.ts';
import { isInDoubt, languageByOpinion, languageOf, statedLanguages } from '../../../explain/read/language.ts';

const samples: readonly (readonly [string, string])[] = [
  [
    'en',
    'The minister said on Monday that the harbour would be sold, but that it could take until the end of the year for the deal to be signed.',
  ],
  [
    'de',
    'Die Ministerin sagte am Montag, dass der Hafen verkauft wird und dass es bis zum Ende des Jahres dauern kann, bis der Vertrag unterschrieben ist.',
  ],
  [
    'fr',
    'La ministre a déclaré lundi que le port serait vendu, mais que la signature du contrat pourrait prendre du temps avec les deux villes qui sont concernées.',
  ],
  [
    'es',
    'La ministra dijo el lunes que el puerto será vendido, pero que la firma del contrato puede tardar hasta el final del año por las dudas de las dos ciudades.',
  ],
  [
    'it',
    'La ministra ha detto lunedì che il porto sarà venduto, ma che per la firma del contratto si dovrà attendere fino alla fine di questo anno con le due città.',
  ],
  [
    'pt',
    'A ministra disse na segunda-feira que o porto será vendido, mas que a assinatura do contrato pode demorar até ao fim do ano por causa das duas cidades.',
  ],
  [
    'nl',
    'De minister zei maandag dat de haven wordt verkocht, maar dat het tot het einde van het jaar kan duren voor het contract met de twee steden is getekend.',
  ],
  [
    'sv',
    'Ministern sade på måndagen att hamnen ska säljas men att det kan dröja till slutet av året innan avtalet med de två städerna är klart och har skrivits under.',
  ],
  [
    'pl',
    'Minister powiedziała w poniedziałek, że port zostanie sprzedany, ale że podpisanie umowy z miastami może potrwać do końca roku, bo nie wszystko jest jeszcze jasne.',
  ],
  [
    'ru',
    'Министр заявила в понедельник, что порт будет продан, но подписание договора может занять время до конца года, так как не все вопросы ещё решены.',
  ],
  [
    'uk',
    'Міністр заявила в понеділок, що порт буде продано, але підписання договору може тривати до кінця року, бо не всі питання вже вирішено між містами.',
  ],
  [
    'ar',
    'وقال الوزير يوم الاثنين إن الميناء سيباع، لكن توقيع العقد قد يستغرق وقتا حتى نهاية هذا العام بعد أن ظهرت خلافات بين المدينتين على الثمن.',
  ],
  [
    'fa',
    'وزیر روز دوشنبه گفت که بندر فروخته خواهد شد اما امضای قرارداد تا پایان سال زمان می‌برد و این موضوع را باید با هر دو شهر حل کرد.',
  ],
  [
    'ur',
    'وزیر نے پیر کو کہا کہ بندرگاہ فروخت کی جائے گی لیکن معاہدے پر دستخط میں سال کے آخر تک کا وقت لگ سکتا ہے اور اس کے بعد کام شروع ہو گا۔',
  ],
  ['he', 'השרה אמרה ביום שני כי הנמל יימכר, אך חתימת החוזה עשויה להימשך עד סוף השנה.'],
  ['hi', 'मंत्री ने सोमवार को कहा कि बंदरगाह बेचा जाएगा, लेकिन समझौते पर हस्ताक्षर में साल के अंत तक का समय लग सकता है।'],
  ['zh', '部长星期一说，港口将被出售，但合同的签署可能要等到今年年底。两座城市还在谈判价格。'],
  ['ja', '大臣は月曜日、港は売却されるが、契約の署名は年末までかかる可能性があると述べた。'],
  ['ko', '장관은 월요일 항구가 매각될 것이라고 말했지만 계약 체결은 연말까지 걸릴 수 있다고 밝혔다.'],
  [
    'tr',
    'Bakan pazartesi günü limanın satılacağını söyledi, ancak sözleşmenin imzalanması için bu yılın sonuna kadar beklemek gerekebilir ve iki kent daha anlaşmış değil.',
  ],
  [
    'xh',
    'Umphathiswa uthe ngoMvulo izibuko liza kuthengiswa, kodwa ukutyikitywa kwesivumelwano kungathatha ixesha ukuba abantu bonke abavumelani ngoku kwaye oku kuya kwenzeka ngenxa yexabiso.',
  ],
];

const outline = (meta: Partial<Outline['meta']>): Outline => ({
  meta: { url: '', title: '', lang: '', dir: 'ltr', tags: {}, jsonLd: [], time: null, ...meta },
  boxes: [],
  blocks: [],
  complete: true,
});

describe('languageOf', () => {
  it.each(samples)('hears %s without being told', (language, text) => {
    expect(languageOf(text, [])).toBe(language);
  });

  it.each(samples)('hears %s although the page states another language', (language, text) => {
    expect(languageOf(text, [language === 'en' ? 'fr' : 'en'])).toBe(language);
  });

  it('believes the page where the text is too short to tell', () => {
    expect(languageOf('Harbour sold', ['en'])).toBe('en');
    expect(languageOf('Harbour sold', [])).toBeNull();
  });

  it('believes the page where the text speaks a language that it does not know', () => {
    const estonian =
      'Minister ütles esmaspäeval, et sadam müüakse maha, kuid lepingu allkirjastamine võib venida aasta lõpuni.';
    expect(languageOf(estonian, ['et'])).toBe('et');
    expect(languageOf(estonian, [])).toBeNull();
  });

  it('lets the page decide between near relatives', () => {
    const text =
      'Ministeren sier at havnen skal selges, men at det kan ta tid før avtalen er klar og at den ikke er på plass med det første.';
    expect(languageOf(text, ['no'])).toBe('no');
  });

  it('cannot tell the language of an empty page', () => {
    expect(languageOf('', [])).toBeNull();
  });
});

describe('a second opinion on the language', () => {
  it('is worth asking where neither text nor page tells it, and where the two disagree', () => {
    expect(isInDoubt(null, ['en'])).toBe(true);
    expect(isInDoubt('nl', ['en'])).toBe(true);
    expect(isInDoubt('en', [])).toBe(false);
    expect(isInDoubt('en', ['fr', 'en'])).toBe(false);
  });

  it('counts where the text does not tell', () => {
    expect(languageByOpinion(null, [], 'ca')).toBe('ca');
    expect(languageByOpinion(null, ['en'], 'sq')).toBe('sq');
    expect(languageByOpinion(null, [], 'fil')).toBe('fil');
    expect(languageByOpinion(null, ['en'], null)).toBeNull();
    expect(languageByOpinion(null, ['en'], 'und')).toBeNull();
  });

  it('decides between text and page, and brings in no third language', () => {
    expect(languageByOpinion('en', ['de'], 'de-AT')).toBe('de');
    expect(languageByOpinion('en', ['de'], 'en')).toBe('en');
    expect(languageByOpinion('nl', ['en'], 'en')).toBe('en');
    expect(languageByOpinion('nl', ['en'], 'af')).toBe('nl');
  });

  it('changes nothing where text and page agree', () => {
    expect(languageByOpinion('nl', ['nl'], 'en')).toBe('nl');
    expect(languageByOpinion('en', [], 'de')).toBe('en');
  });
});

describe('statedLanguages', () => {
  it('lists what the page states, most telling first, as codes', () => {
    const page = outline({ lang: 'en-US', tags: { 'og:locale': 'de_DE', 'content-language': 'en' } });
    expect(statedLanguages(page, [{ inLanguage: 'fr' }])).toEqual(['en', 'de', 'fr']);
  });

  it('ignores what is no language', () => {
    expect(statedLanguages(outline({ lang: 'x' }), [{ inLanguage: 7 }])).toEqual([]);
  });
});
