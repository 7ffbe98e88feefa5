import type { RoleRules } from '../../language/role-rules.ts';
import type { Role } from '../../model/article.ts';
import { lowestRank } from '../../model/outline.ts';
import { headingRole } from './heading-roles.ts';
import type { ArticleFacts } from './paragraph-features.ts';
import { quotedShare } from './quotation-features.ts';
import { rolesByShape, rolesByWording, type ToldRole } from './text-roles.ts';

/** What of a block its role depends on. */
export interface RoleInput {
  readonly id: number;
  readonly kind: string;
  readonly level?: number;
  readonly text: string;
}

export interface RoleFacts extends ArticleFacts {
  /** Those of the article's language; null: there is no model, and the paragraphs' shape decides. */
  readonly rules: RoleRules | null;
}

const quote: ToldRole = { role: 'quote' };
const other: ToldRole = { role: 'other' };

/** In a section whose heading says what it is, only what is a quotation for the most part is one. */
const mostlyQuoted = 0.6;

/** In a section of news a shorter quotation is enough. */
const partlyQuoted = 0.2;

/**
 * The role of each block, by id, with how probable it is where the wording tells it. Headings decide for the sections under them (`heading-roles.ts`), elsewhere the
 * wording of the paragraphs (`text-roles.ts`). Blocks of questions and answers are 'faq', a list above the text is the
 * summary; tables, captions and headings without a role are 'other'.
 */
export function rolesOf(
  blocks: readonly RoleInput[],
  faq: ReadonlySet<number>,
  facts: RoleFacts,
): ReadonlyMap<number, ToldRole> {
  const roles = new Map<number, ToldRole>();
  const sections = sectionRoles(blocks);
  const texts = blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'caption' && kind !== 'table');
  const first = texts.findIndex(({ kind }) => kind !== 'list-item');
  const running = texts.slice(Math.max(0, first)).filter(({ id }) => !faq.has(id));
  const paragraphs = running.map(({ text }) => text);
  const told = facts.rules ? rolesByWording(paragraphs, facts, facts.rules) : rolesByShape(paragraphs, facts.published);
  const byText = new Map(running.map(({ id, kind }, at) => [id, kind === 'quote' ? quote : (told[at] ?? other)]));
  for (const [at, block] of texts.entries()) {
    const section = sections.get(block.id);
    if (section) roles.set(block.id, { role: inSection(section, block) });
    else roles.set(block.id, at < first ? { role: 'summary' } : (byText.get(block.id) ?? other));
  }
  for (const { id } of blocks) {
    if (faq.has(id)) roles.set(id, { role: 'faq' });
    else if (!roles.has(id)) roles.set(id, { role: sections.get(id) ?? 'other' });
  }
  return roles;
}

/** Roles by heading, for the headings themselves and all under them up to the next heading of their rank. */
function sectionRoles(blocks: readonly RoleInput[]): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  const open: { readonly rank: number; readonly role: Role | null }[] = [];
  for (const { id, kind, level, text } of blocks) {
    if (kind === 'heading') {
      const rank = level ?? lowestRank;
      while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) open.pop();
      open.push({ rank, role: headingRole(text) ?? open.at(-1)?.role ?? null });
    }
    const role = open.at(-1)?.role;
    if (role) roles.set(id, role);
  }
  return roles;
}

function inSection(section: Role, { kind, text }: RoleInput): Role {
  const quoted = quotedShare(text);
  if (kind === 'quote' || quoted >= mostlyQuoted)
    return section === 'summary' || section === 'lead' ? section : 'quote';
  return section === 'news' && quoted >= partlyQuoted ? 'quote' : section;
}
