import type { Genre } from '../../model/article.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s*[,\n]\s*/);

/**
 * What publishers call their kinds of text, as a whole label: a section, a step of a breadcrumb trail, a line above the
 * headline, a folder of an address. Lower case, hyphens as spaces. Words that also mean something else on a page
 * ("comment", "advertisement", "live" alone) are left out here.
 */
const labels: Readonly<Record<Exclude<Genre, 'report'>, readonly string[]>> = {
  sponsored: words(`
    sponsored, sponsored content, sponsored post, sponsored article, sponsored story, sponsored feature, paid post, paid content
    paid program, paid partnership, paid partner content, partner content, branded content, brand content, brand partner content
    promoted content, promotional feature, advertiser content, advertorial, advertorials, advertisement feature
    advertisement promotion, advertising feature, paidpost, sponsor content
    anzeigensonderveröffentlichung, verlagssonderveröffentlichung, gesponserter inhalt, bezahlter inhalt, werbebeitrag
    contenu sponsorisé, contenu de marque, publi rédactionnel, publirédactionnel, publireportage, publi reportage
    contenido patrocinado, publirreportaje, publirreportajes, contenuto sponsorizzato, pubbliredazionale, publiredazionale
    informazione pubblicitaria, conteúdo patrocinado, publieditorial, informe publicitário, gesponsorde inhoud
    annonsørinnhold, annoncørbetalt indhold, betalt innehåll, artykuł sponsorowany, на правах рекламы, партнёрский материал
    партнерский материал, スポンサードコンテンツ, 赞助内容, 贊助內容, 기사형 광고, محتوى مدفوع, प्रायोजित
  `),
  live: words(`
    live blog, liveblog, live updates, live update, live news, live coverage, liveticker, live ticker, en direct, en vivo
    minuto a minuto, in diretta, diretta live, ao vivo, онлайн трансляция, 文字直播
  `),
  opinion: words(`
    opinion, opinions, op ed, op eds, oped, editorials, commentary, column, columns, columnist, columnists, viewpoint
    viewpoints, letters to the editor, guest essay, meinung, meinungen, kommentar, kolumne, kolumnen, leitartikel, gastbeitrag
    tribune, tribunes, chronique, chroniques, point de vue, opinión, columna, columnas, columnistas, tribuna
    opinione, opinioni, editoriali, opinião, colunas, colunistas, opinie, opinies, ledare, debatt, krönika, meninger
    kronikk, mielipide, felieton, felietony, мнение, мнения, колонка, görüş, köşe yazıları, رأي, آراء, مقالات الرأي
    社説, オピニオン, 論説, 사설, 칼럼, 오피니언, 观点, 社论, 觀點, 社論, संपादकीय, विचार, ओपिनियन
  `),
  review: words(`
    review, reviews, book review, book reviews, film review, film reviews, movie review, movie reviews, theatre review
    music reviews, album reviews, game reviews, product reviews, rezension, rezensionen, critique, critiques, reseña, reseñas
    recensione, recensioni, recensie, recensies, recension, recensioner, anmeldelse, anmeldelser, resenha, resenhas
    рецензия, рецензии
  `),
  analysis: words(`
    analysis, news analysis, analyse, analysen, analyses, análisis, analisi, análise, análises, analys, analiza, analizy
    анализ, аналитика, تحليل, تحليلات, 分析, 解説, 분석, विश्लेषण, décryptage, décryptages
  `),
  background: words(`
    explainer, explainers, explained, explains, backgrounder, backgrounders, hintergrund, hintergründe, erklärt, explicador
    los explicadores, explicativo, l’explication, uitgelegd, разбор, объясняем, 解释, 설명
  `),
};

/** Only above or before a headline: as a section these are also something else. */
const headlineLabels: Readonly<Record<string, Genre>> = {
  editorial: 'opinion',
  éditorial: 'opinion',
  editoriale: 'opinion',
  leader: 'opinion',
  comment: 'opinion',
  live: 'live',
};

const byLabel = new Map<string, Genre>(
  Object.entries(labels).flatMap(([genre, all]) => all.map((label) => [label, genre as Genre] as const)),
);

/** What a whole label says; null where it says nothing of the kind of text. */
export function genreCalled(label: string): Genre | null {
  return byLabel.get(normal(label)) ?? null;
}

/** The same for what stands before a headline, parted from it by a colon or a bar. */
export function genreBeforeHeadline(label: string): Genre | null {
  const key = normal(label);
  return byLabel.get(key) ?? (Object.hasOwn(headlineLabels, key) ? (headlineLabels[key] ?? null) : null);
}

function normal(label: string): string {
  return label
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}

/** Paid for by, sponsored by. */
const payingWords = [
  'paid for by|sponsored by|paid (content|post) (from|by)',
  '(this|the following) (article|content|post|story|page) (is|was|has been) (sponsored|paid for)',
  'gesponsert von|contenu proposé par|sponsorisé par|patrocinado por|sponsorizzato da|in opdracht van',
  'annons från',
].join('|');

/** A line at the headline says who paid. */
export const paidBy = new RegExp(String.raw`^(${payingWords})\b`, 'i');

/** A byline that says what the text is: "Comment by Ann Reed", "… Ein Kommentar von Ann Reed". */
export const signedAs =
  /(?:^|[.!?:]\s)(?:An? |Eine? |Une? |En |Ett |Et )?(\p{L}{4,20}) (?:by|von|par|de|di|av|af) \p{Lu}/u;

/** Headlines of live blogs end so, or hold the word in capitals before a colon or dash. */
export const liveHeadline = /[–—-]\s*(live|live updates|live blog|as it happened)\s*$|\bLIVE(\s*[:–—-]|\s+updates\b)/;
