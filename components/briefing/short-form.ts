import { type BriefingSection, contentOf } from './briefing-sections.ts';

/** A section as it is shown in one place. */
export interface ShownSection {
  readonly section: BriefingSection;
  /** How much of it is left out here. */
  readonly more: number;
}

/** Lines shown of all but what happened. */
const most = 2;

/** All of a briefing. */
export function wholeForm(sections: readonly BriefingSection[]): readonly ShownSection[] {
  return sections.map((section) => ({ section, more: 0 }));
}

/** What happened, and two lines each of the rest: for where the whole stands one press away. */
export function shortForm(sections: readonly BriefingSection[]): readonly ShownSection[] {
  return sections.map((section, at) => {
    if (at === 0 && section.kind === 'lines') return { section, more: 0 };
    const cut = firstOf(section);
    return { section: cut, more: contentOf(section).length - contentOf(cut).length };
  });
}

function firstOf(section: BriefingSection): BriefingSection {
  switch (section.kind) {
    case 'lines':
      return { ...section, lines: section.lines.slice(0, most) };
    case 'perspectives':
      return { ...section, lines: section.lines.slice(0, most) };
    case 'timeline':
      return { ...section, lines: section.lines.slice(0, most) };
    case 'people':
      return { ...section, people: section.people.slice(0, most) };
    case 'faq':
      return { ...section, pairs: section.pairs.slice(0, most) };
    case 'words':
      return { ...section, words: section.words.slice(0, most), others: [] };
  }
}
