import { describe, expect, it } from 'vitest';
import type { OutlineBlock, OutlineKind } from '../../../../explain/model/outline.ts';
import { isFurniture } from '../../../../explain/read/body/furniture.ts';

const block = (text: string, linkChars = 0, kind: OutlineKind = 'paragraph'): OutlineBlock => ({
  id: 0,
  kind,
  text,
  box: 0,
  quiet: [],
  linkChars,
  boldChars: 0,
});

describe('isFurniture', () => {
  it.each([
    'Advertisement',
    'Ad loading...',
    'We apologise, but this video has failed to load.',
    '7 min read',
    'Read more: The harbour in pictures',
    '>> READ ON: The harbour in pictures',
    'Sign up for our morning newsletter',
    'Share this article',
    '© 2024 The Paper. All rights reserved.',
    'By Ann Reed and Tom Hale',
    'Updated 3 May 2024 at 10:15',
    'Published: May 3, 2024',
    'Ann Reed 3 May 2024',
    '20:24 Ann Reed',
    '8.24pm GMT',
    '8.24pm BST Ann Reed',
    'Follow Ann Reed on Twitter',
    'Got a story? Get in touch with our news team',
    'Photo: Ann Reed/Agency',
    'This site is protected by reCAPTCHA',
    'Tags: harbour, ministers, piers',
    'Anzeige',
    '£205',
    'Page 2 of 5',
    'Load more updates',
    'Newest first',
    'Ann Reed14 August 2023 10:01',
    '45m ago',
    'Lesen Sie auch: Der Hafen in Bildern',
    'यह भी पढ़ें: बंदरगाह की तस्वीरें',
    'Abonnez-vous à notre lettre du matin',
    'If you enjoy our work, please consider subscribing to the paper.',
    'Already have an account? Log in',
    'This article is for subscribers only.',
    'File image of the harbour',
    'Boats wait before the old wall. Ann Reed/AFP',
    'Boats wait before the old wall (AP Photo/Ann Reed)',
    'For more on the harbour, visit our special page.',
    'Last reviewed January 2023',
    '***',
    'Special offer for readers: get the paper for just $5 a month',
    'Please bookmark our page and sign up for the newsletter',
    'Explore more on these topics',
    'Latest from the shopping desk',
    'Article content',
  ])('drops the line "%s"', (text) => {
    expect(isFurniture(block(text))).toBe(true);
  });

  it.each([
    'The harbour was sold.',
    'Please tell the council what the harbour means to you, the mayor wrote.',
    'The latest from the harbour is that nobody has bought it.',
    'Advertisement spending fell by a third in the harbour towns, the council said.',
    'Read the room, the minister told his colleagues. The vote was lost all the same.',
    'By 2030 the piers will be gone, and with them the last of the ferries, officials say.',
    'He was born on 3 May 1964 in the old town, where his father kept a shop near the piers.',
    'Photographs of the harbour show how far the sea has come since the new wall was built.',
    'It was over.',
    '8.24pm was when the first boats were seen from the old wall of the harbour.',
    'Like most of the students on the island, she voted against the sale.',
    'The war contributed to the early end of the season in all three ports.',
    'Page after page of the report names the same three men.',
    'He has taken pictures for Getty Images since he left school, and never signed one.',
    'If you enjoy a swim, the old harbour is no place for it.',
    'This article of the treaty is for the courts to read.',
    '震度4以上の地域',
    'Hat der Artikel 5 des Vertrags noch Bestand, fragen die Minister.',
    'Am 3. Mai 2024 trat der Rat zusammen, um über den Hafen zu beraten.',
    'La dernière réunion, il y a 3 mois, avait été un échec pour le port',
  ])('keeps the sentence "%s"', (text) => {
    expect(isFurniture(block(text))).toBe(false);
  });

  it('drops a paragraph that is one link to another story, and keeps a sentence that is linked as a whole', () => {
    const teaser = 'Why the ferries stopped running';
    const sentence = 'The council had voted against the sale in March, when the price was still a third lower.';
    expect(isFurniture(block(teaser, teaser.length))).toBe(true);
    expect(isFurniture(block(sentence, sentence.length))).toBe(false);
  });

  it('drops single words on a line, but not in a list', () => {
    expect(isFurniture(block('Reuters'))).toBe(true);
    expect(isFurniture(block('Reuters', 0, 'list-item'))).toBe(false);
  });

  it('drops a label with a link to another story, in any language', () => {
    const line = (label: string, headline: string, end = '') => ({
      ...block(label + headline + end, headline.length),
      quiet: [[label.length, label.length + headline.length]] as const,
    });
    expect(isFurniture(line('QALA LAPHA | ', 'Imbobo entsha ivuliwe edolobheni'))).toBe(true);
    expect(isFurniture(line('Ещё о гавани: ', 'Почему стоят паромы у старой стены'))).toBe(true);
    expect(isFurniture(line('あわせて: ', '港の壁はなぜ古いままなのか考える'))).toBe(true);
    expect(isFurniture(line('She wrote: ', 'the wall is old and nobody will pay', '.'))).toBe(false);
    expect(isFurniture(line('Accounts of the three sisters: ', '@annreed'))).toBe(false);
  });

  it.each([
    'Actualizado Lunes, 3 mayo 2024 - 02:24',
    '31. 10. 2024 17:46',
    'vor 5 Stunden',
    'il y a 3 heures',
    '3時間前',
    '21 mins ago11:48 Ann Reed',
    '2024년 5월 3일 10:20',
  ])('drops the line of a date or an age "%s"', (text) => {
    expect(isFurniture(block(text))).toBe(true);
  });

  it.each([
    'Teilen',
    'Compartir',
    'Partager',
    'Paylaş',
    'シェアする',
    '댓글',
    'Читать далее',
    '(责编：李明)',
    'Autor: Ann Reed und Tom Hale',
    'Suivez-nous sur nos réseaux',
    'Síguenos en redes',
    'Hat Ihnen dieser Artikel gefallen? Dann spenden Sie.',
  ])('drops the line about the page "%s"', (text) => {
    expect(isFurniture(block(text))).toBe(true);
  });

  it('drops a date with a name beside it in a list, and keeps an entry that says what is on that date', () => {
    expect(isFurniture(block('Ann Reed, 3 May 2024', 0, 'list-item'))).toBe(true);
    expect(isFurniture(block('The council votes again on 3 May 2024', 0, 'list-item'))).toBe(false);
  });

  it('keeps an entry of a list that begins with a date', () => {
    expect(isFurniture(block('3 mai 2024 : le port est vendu', 0, 'list-item'))).toBe(false);
  });
});
