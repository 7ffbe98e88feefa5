import type { Role } from '../../model/article.ts';

/** A heading that says what the section under it does. */
interface HeadingRole {
  readonly role: Role;
  /** Against the heading in lower case, typographic apostrophes made plain. The first entry that matches counts. */
  readonly pattern: RegExp;
}

/**
 * A name of a section, with or without article, by itself or with more about it: "Background", "Background: how we got
 * here", "Reaction from the towns", but not "Background noise".
 */
function names(words: string): RegExp {
  const article = '(?:(?:the|our|a|an|some|brief|short|key|le|la|les|der|die|das|el|los|las|il|lo|de|het) )*';
  return new RegExp(`^${article}(?:${words})(?=$|\\s*[:?.,–—-]|\\s(?:to|of|on|for|in|from|and|&|by)\\s)`, 'u');
}

/** What news sites call the sections of an article. Names first, then phrases that may stand within a heading. */
const headingRoles: readonly HeadingRole[] = [
  {
    role: 'summary',
    pattern: names(
      "key (?:points?|takeaways?|facts|findings)|takeaways?|points|at a glance|in (?:brief|short|summary|a nutshell)|tl;?dr|summary|highlights|bottom line|conclusions?|final (?:thoughts|word)|upshot|fast facts|quick (?:facts|read|summary)|(?:what )?(?:you )?need to know|what to know|auf einen blick|wichtigste(?: in kürze)?|kurz (?:gefasst|gesagt)|fazit|zusammenfassung|l'essentiel|en bref|ce qu'il faut (?:savoir|retenir)|en resumen|claves|conclusión|esencial|in sintesi|in breve|conclusione|em resumo|resumo|samenvatting|kort samengevat|conclusie|sammanfattning|главное|коротко|выводы?|итоги?",
    ),
  },
  { role: 'summary', pattern: /\b(what (you|we) (need to )?know|bottom line|at a glance)\b/ },
  {
    role: 'next',
    pattern: names(
      "next steps?|outlook|road ahead|way forward|looking ahead|what to (?:watch|expect)|coming up|future|ausblick|wie (?:geht es|geht's)(?: jetzt)? weiter|nächste schritte|et maintenant|suite|prochaines étapes|perspectives d'avenir|próximos pasos|qué (?:viene|pasa|pasará) ahora|prossimi passi|cosa succede (?:ora|adesso)|próximos passos|hoe (?:nu )?verder|vad händer (?:nu|härnäst)|что дальше|що далі",
    ),
  },
  {
    role: 'next',
    pattern:
      /\b(what|where)('s| is| are| happens?| comes?| could happen| will happen)?\b.{0,20}\bnext\b|\bwhere .{1,40} go from here\b/,
  },
  {
    role: 'background',
    pattern: names(
      'back ?ground|back ?story|context|history|origins?|timeline|chronology|how (?:we|it|they|things) got (?:here|there|to this point)|how did (?:we|it|they) get here|story so far|what (?:has )?happened (?:before|so far)|setting the scene|roots|backdrop|explainer|explained|definitions?|glossary|previously|hintergr[uü]nde?|vorgeschichte|was bisher geschah|worum (?:es geht|geht es)|geschichte|kontext|contexte|rappel des faits|historique|antecedentes|contexto|trasfondo|contesto|antefatto|precedenti|achtergrond|voorgeschiedenis|bakgrund|tło|предыстория|контекст|передісторія|خلفية|背景|배경|पृष्ठभूमि',
    ),
  },
  {
    role: 'background',
    pattern:
      /^(who|what) (is|are|was|were) [^?]{2,50}\?$|^how (does|do|did) [^?]{2,50} work\?$|^what (has )?led (up )?to\b/,
  },
  {
    role: 'analysis',
    pattern: names(
      "analysis|impacts?|implications?|consequences|significance|assessment|what (?:it|this|that|these|they) (?:all )?(?:means?|tells us)|what does (?:it|this|that) mean|stakes|what(?:'s| is) at stake|winners and losers|pros and cons|big(?:ger)? picture|verdict|between the lines|analyse|einordnung|was (?:das|es) bedeutet|bedeutung|folgen|auswirkungen|décryptage|ce que (?:cela|ça) signifie|conséquences|análisis|qué significa|consecuencias|por qué importa|analisi|cosa significa|conseguenze|análise|o que significa|impacto|betekenis|gevolgen|analys|анализ|значение|последствия",
    ),
  },
  { role: 'analysis', pattern: /\bwhy\b.{0,60}\b(matters?|is important|is significant)\b|^what .{2,40} means?\b/ },
  {
    role: 'news',
    pattern: names(
      '(?:key |latest )?(?:developments?|moments?|events?)|latest|what happened|news|facts|decision|ruling|deal|announcement|(?:multiple |different |other )?perspectives|(?:international |public |political )?reactions?|voices|responses?',
    ),
  },
  { role: 'lead', pattern: names('lead|lede|intro|introduction') },
];

/** The role that a heading gives to its section; null where it says nothing. */
export function headingRole(heading: string): Role | null {
  const plain = heading.toLowerCase().replace(/[‘’]/g, "'").trim();
  const afterColon = plain.slice(plain.indexOf(':') + 1).trim();
  for (const part of plain === afterColon ? [plain] : [plain, afterColon]) {
    const found = headingRoles.find(({ pattern }) => pattern.test(part));
    if (found) return found.role;
  }
  return null;
}
