import type { Role } from '../article.ts';
import { roleCues, startingPoints } from './role-cues.ts';
import { headingRoles } from './role-lexicon.ts';

/** What of a block its role depends on. */
export interface RoleInput {
  readonly id: number;
  readonly kind: string;
  readonly level?: number;
  readonly text: string;
}

/** From this share in quotation marks on a paragraph is a quotation. */
const QUOTED_SHARE = 0.2;

/** In a section whose heading says what it is, only what is a quotation for the most part is one. */
const MOSTLY_QUOTED = 0.6;

/** So many paragraphs at the beginning can be the lead. */
const LEAD_PARAGRAPHS = 2;

/** The second paragraph is background rather than lead when that leads by so many points. */
const LEAD_POINTS = 1.5;

/** Points that background gets for a year before the article's own, takes for one after it. */
const EARLIER_YEAR = 2;

/** Background comes in runs: points from each neighbour that is background. */
const NEIGHBOUR_POINTS = 0.4;

const LOWEST_RANK = 6;

const quotation = /“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|"[^"]*"?|「[^」]*」?/gu;

/**
 * The role of each block, by id. Headings decide for the sections under them (`role-lexicon.ts`); elsewhere position,
 * quotation marks and cue words do (`role-cues.ts`), each paragraph by itself and then by its neighbours. Blocks of
 * questions and answers are 'faq'; tables, captions and headings without a role are 'other'.
 */
export function rolesOf(
  blocks: readonly RoleInput[],
  faq: ReadonlySet<number>,
  published: string | null,
): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  const year = Number(published?.slice(0, 4)) || null;
  const sections = sectionRoles(blocks);
  const texts = blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'caption' && kind !== 'table');
  const firstParagraph = texts.findIndex(({ kind }) => kind !== 'list-item');
  const points = texts.map(({ text }) => pointsOf(text, year));
  const alone = texts.map((block, index): Role => {
    const section = sections.get(block.id);
    if (faq.has(block.id)) return 'faq';
    if (section) return inSection(section, block, quotedShare(block.text));
    if (index < firstParagraph) return 'summary';
    return byItself(block, index - firstParagraph, points[index] ?? {});
  });
  for (const [index, block] of texts.entries()) {
    const role = alone[index] ?? 'other';
    const isFree = role !== 'faq' && role !== 'lead' && role !== 'quote' && !sections.has(block.id);
    const near = [alone[index - 1], alone[index + 1]].filter((other) => other === 'background').length;
    roles.set(block.id, isFree && near > 0 ? best(withMore(points[index] ?? {}, near * NEIGHBOUR_POINTS)) : role);
  }
  for (const { id } of blocks) if (!roles.has(id)) roles.set(id, faq.has(id) ? 'faq' : (sections.get(id) ?? 'other'));
  return roles;
}

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

/** Roles by heading, for the headings themselves and all under them up to the next heading of their rank. */
function sectionRoles(blocks: readonly RoleInput[]): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  const open: { readonly rank: number; readonly role: Role | null }[] = [];
  for (const { id, kind, level, text } of blocks) {
    if (kind === 'heading') {
      const rank = level ?? LOWEST_RANK;
      while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) open.pop();
      open.push({ rank, role: headingRole(text) ?? open.at(-1)?.role ?? null });
    }
    const role = open.at(-1)?.role;
    if (role) roles.set(id, role);
  }
  return roles;
}

function inSection(section: Role, { kind }: RoleInput, quoted: number): Role {
  if (kind === 'quote' || quoted >= MOSTLY_QUOTED)
    return section === 'summary' || section === 'lead' ? section : 'quote';
  return section === 'news' && quoted >= QUOTED_SHARE ? 'quote' : section;
}

function byItself({ kind, text }: RoleInput, position: number, points: Points): Role {
  const likely = best(points);
  if (position === 0) return 'lead';
  if (kind === 'quote' || quotedShare(text) >= QUOTED_SHARE) return 'quote';
  const isBackground = likely === 'background' && (points.background ?? 0) - (points.news ?? 0) >= LEAD_POINTS;
  return position < LEAD_PARAGRAPHS && !isBackground ? 'lead' : likely;
}

type Points = Readonly<Partial<Record<Role, number>>>;

function pointsOf(text: string, year: number | null): Points {
  const plain = text.toLowerCase().replace(/[‘’]/g, "'");
  const points: Partial<Record<Role, number>> = { ...startingPoints };
  const add = (role: Role, more: number) => {
    points[role] = (points[role] ?? 0) + more;
  };
  for (const { pattern, points: given } of roleCues) {
    if (pattern.test(plain)) for (const role of Object.keys(given) as Role[]) add(role, given[role] ?? 0);
  }
  const years = (plain.match(/\b(1[5-9]|20)\d\d\b/g) ?? []).map(Number);
  if (year !== null && years.some((stated) => stated < year)) add('background', EARLIER_YEAR);
  if (year !== null && years.some((stated) => stated > year)) add('background', -EARLIER_YEAR / 2);
  return points;
}

function withMore(points: Points, more: number): Points {
  return { ...points, background: (points.background ?? 0) + more };
}

function best(points: Points): Role {
  return (Object.keys(points) as Role[]).reduce((a, b) => ((points[b] ?? 0) > (points[a] ?? 0) ? b : a), 'news');
}

function quotedShare(text: string): number {
  const quoted = text.match(quotation) ?? [];
  return quoted.reduce((sum, part) => sum + part.length, 0) / Math.max(1, text.length);
}
