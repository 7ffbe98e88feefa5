import { lowestRank, type OutlineBlock } from '../../model/outline.ts';

/** Headings above what a text is taken from, or what else there is to read, as whole lines. */
const closing = new RegExp(
  `^[[【［■▶▼]?\\s*(${[
    'references?|sources?|bibliography|citations?|footnotes?|endnotes?|notes|further reading|works cited',
    '(read|see|hear|watch|find out|learn) (more|also|next)|more (on|from|about|to read|stories|news|coverage|like this|information)|you (may|might) (also )?(like|enjoy|be interested in)|related( \\p{L}+){0,2}|recommended|what to read next|keep reading|latest( news| stories| headlines)?|most (read|popular|viewed|shared)|trending( now)?|popular( now| stories)?|up next|don.t miss|editors?.? (picks|choice)|from our partners|around the web|in other news|on our radar',
    'quellen|literatur|einzelnachweise|weitere (themen|artikel|meldungen|nachrichten|videos|beiträge)|mehr (zum thema|lesen|dazu|aus)|lesen sie (auch|mehr)|das könnte sie( auch)? interessieren|meistgelesen',
    'références|bibliographie|(à|a) lire (aussi|également)|lire aussi|sur le même (sujet|thème)|pour aller plus loin|les plus lus|notre sélection',
    'fuentes|referencias|bibliografía|lee también|te puede interesar|más (información|noticias|leídas|sobre)|noticias relacionadas|lo más (leído|visto)',
    'fonti|riferimenti|bibliografia|leggi (anche|tutto)|potrebbe interessarti|articoli correlati|per approfondire|i più letti',
    'referências|leia (também|mais)|veja também|saiba mais|notícias relacionadas|mais lidas|lees ook|meer (lezen|over)|läs (även|mer|också)|les også|læs også|lue myös|czytaj (także|też|więcej)|zobacz (także|też)',
    'читайте (также|ещё)|по теме|ещё по теме|читайте також|ayrıca okuyun|ilgili haberler|اقرأ (أيضا|المزيد)|مواضيع ذات صلة|یہ بھی پڑھیں|ये भी पढ़ें|यह भी पढ़ें|関連(記事|ニュース)|あわせて読みたい|相关(阅读|新闻|报道)|延伸阅读|관련 ?(기사|뉴스)',
  ].join('|')})\\s*[:.…→»>\\]】］]*$`,
  'iu',
);

/** A line of a closing section is an entry of a list, or holds a link of at least this share. */
const linkedShare = 0.3;

/**
 * The blocks without the sections of references and of other stories to read: from their heading to the last list entry
 * or linked line below it. Running text below such a heading stays, and the heading with it.
 */
export function dropClosingSections(blocks: readonly OutlineBlock[]): readonly OutlineBlock[] {
  const kept: OutlineBlock[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (!block) break;
    const end = isClosing(block, blocks[at + 1]) ? endOfSection(blocks, at) : at + 1;
    if (end === at + 1) kept.push(block);
    at = end;
  }
  return kept;
}

function endOfSection(blocks: readonly OutlineBlock[], start: number): number {
  const rank = blocks[start]?.level ?? lowestRank;
  let end = start + 1;
  for (let block = blocks[end]; block && isEntry(block, rank); block = blocks[end]) end += 1;
  // Headings above text that stays do so too.
  while (end > start + 1 && end < blocks.length && blocks[end - 1]?.kind === 'heading') end -= 1;
  return end;
}

/** A plain line needs a list or a link right below it. */
function isClosing({ kind, text, boldChars }: OutlineBlock, next: OutlineBlock | undefined): boolean {
  const isAbove = next !== undefined && next.kind !== 'heading' && isEntry(next, lowestRank);
  const isLine =
    kind === 'heading' || kind === 'question' || (kind === 'paragraph' && (boldChars > text.length / 2 || isAbove));
  return isLine && closing.test(text.trim());
}

/** Whether a block belongs to the list below a closing heading of the given rank. */
function isEntry({ kind, level, text, linkChars }: OutlineBlock, rank: number): boolean {
  if (kind === 'heading') return (level ?? lowestRank) > rank;
  return kind === 'list-item' || linkChars > linkedShare * text.length;
}
