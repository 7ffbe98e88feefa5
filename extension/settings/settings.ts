import * as v from 'valibot';
import {
  densities,
  heldKeys,
  type InterfaceLanguage,
  interfaceLanguages,
  type KeptDensity,
  levels,
  type MarkStyle,
  type MetDays,
  markStyles,
  metDays,
  type OtherSites,
  openers,
  otherSites,
} from '../../contract/choices.ts';
import { lookOf, type MarkColour, markColours } from '../../contract/mark-look.ts';
import type { PageSettings } from '../../contract/page.ts';
import { type Density, defaultPreferences, type Level, type Preferences } from '../../explain/model/preferences.ts';
import { type Dated, isoDate } from './dated.ts';
import { migrated } from './migrations.ts';
import { type TopicChoices, topicChoice, topicPreferences } from './topic-choices.ts';

/** What the reader chose. Stored as one value in `storage.local`; nothing of what was read is ever in it. */
export interface Settings extends PageSettings {
  readonly version: 1;
  readonly language: InterfaceLanguage;
  readonly level: Level;
  /** Topics of the glossary in which the reader is another than in general, or of which nothing is to be marked. */
  readonly topics: TopicChoices;
  readonly density: KeptDensity;
  readonly marks: MarkStyle;
  readonly colour: MarkColour;
  /** Words below a term's last mark after which it is marked again; zero: never. */
  readonly again: number;
  /** The number of marks on the toolbar's icon. */
  readonly badge: boolean;
  /** "?" shows the keys, in the extension's own pages. */
  readonly questionKey: boolean;
  /** People and bodies that the article introduces are explained, where the reader asks. */
  readonly people: boolean;
  /** Words whose cards are opened are kept (extension/met/). */
  readonly met: boolean;
  /** For how many days; zero: until they are erased. */
  readonly metDays: MetDays;
  /** Amounts are explained, where the reader asks. */
  readonly numbers: boolean;
  /** Countries and cities are. */
  readonly places: boolean;
  /** People whom a reader may have forgotten and amounts are marked, too. */
  readonly marksAnswers: boolean;
  /**
   * What is the reader's own (words, packs, notes, when a word was met) is marked on pages and told in cards there, where the page can
   * find out about it (docs/threat-model.md). Without it is told in the popup and the side panel.
   */
  readonly ownOnPages: boolean;
  readonly otherSites: OtherSites;
  /** Rules by site, a host or a part of one (extension/sites/site.ts). `since`: ISO date of the last change. */
  readonly sites: Readonly<Record<string, SiteRule>>;
  /** The youngest addition to the bundled list of sites that the reader has seen, an ISO date. Null: the options were never open. */
  readonly sitesSeen: string | null;
  /** Entries marked no longer, by entry id. */
  readonly known: Readonly<Record<string, Dated>>;
  /** Entries that the reader wants marked no longer, known or not. */
  readonly hidden: Readonly<Record<string, Dated>>;
  /** Meanings (senses, or entries without) that the reader found wrong somewhere: they take clearer signs. */
  readonly doubted: Readonly<Record<string, Dated>>;
}

export interface SiteRule {
  readonly on: boolean;
  readonly since: string;
}

/** Settings that hold an item for each site, topic or entry. */
export const recordsOfSettings = ['sites', 'topics', 'known', 'hidden', 'doubted'] as const;

/** What readers say of entries. */
export const saidOfEntries = ['known', 'hidden', 'doubted'] as const;
type SaidOfEntries = (typeof saidOfEntries)[number];

/** Words: a screen or so at least, or the same mark stands twice in sight. */
const again = { least: 150, most: 5000, usual: defaultPreferences.again };

/** Dwell in milliseconds: shorter would flicker, longer would feel broken. */
const dwell = { least: 150, most: 2000, usual: 500 };

/** Each field falls back on its own: one damaged value must not cost the reader the others. */
const settingsSchema = v.object({
  version: v.fallback(v.literal(1), 1),
  language: v.fallback(v.picklist(interfaceLanguages), 'browser'),
  level: v.fallback(v.picklist(levels), 2),
  topics: v.fallback(recordOf(topicChoice), {}),
  density: v.fallback(v.picklist(densities), 'normal'),
  again: v.fallback(
    v.union([v.literal(0), v.pipe(v.number(), v.minValue(again.least), v.maxValue(again.most))]),
    again.usual,
  ),
  marks: v.fallback(v.picklist(markStyles), 'dotted'),
  colour: v.fallback(v.picklist(markColours), 'text'),
  opens: v.fallback(v.picklist(openers), 'hover'),
  dwell: v.fallback(v.pipe(v.number(), v.minValue(dwell.least), v.maxValue(dwell.most)), dwell.usual),
  heldKey: v.fallback(v.picklist(heldKeys), 'alt'),
  doubleClick: v.fallback(v.boolean(), false),
  badge: v.fallback(v.boolean(), false),
  questionKey: v.fallback(v.boolean(), true),
  people: v.fallback(v.boolean(), true),
  met: v.fallback(v.boolean(), false),
  metDays: v.fallback(v.picklist(metDays), 365),
  numbers: v.fallback(v.boolean(), true),
  places: v.fallback(v.boolean(), true),
  marksAnswers: v.fallback(v.boolean(), false),
  ownOnPages: v.fallback(v.boolean(), false),
  otherSites: v.fallback(v.picklist(otherSites), 'off'),
  sites: v.fallback(recordOf(v.object({ on: v.boolean(), since: isoDate })), {}),
  sitesSeen: v.fallback(v.nullable(isoDate), null),
  known: v.fallback(recordOf(v.object({ since: isoDate })), {}),
  hidden: v.fallback(recordOf(v.object({ since: isoDate })), {}),
  doubted: v.fallback(recordOf(v.object({ since: isoDate })), {}),
});

/** Keeps the sound items of a record and drops the damaged ones. */
function recordOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((record) =>
      Object.fromEntries(
        Object.entries(record).flatMap(([key, value]) => {
          const parsed = v.safeParse(item, value);
          return parsed.success ? [[key, parsed.output] as const] : [];
        }),
      ),
    ),
  );
}

export const defaultSettings: Settings = v.parse(settingsSchema, {});

/** Settings from what storage holds: anything, also nothing or something damaged. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(settingsSchema, stored);
  return parsed.success ? parsed.output : defaultSettings;
}

/** The part of the settings that changes what is explained. @param density of a page that has one of its own */
export function preferencesOf(settings: Settings, density: Density | null = null): Preferences {
  const { level, again, known, hidden, doubted, ownOnPages } = settings;
  const silenced = [...new Set([...Object.keys(known), ...Object.keys(hidden)])].sort();
  return {
    level,
    topics: topicPreferences(settings.topics),
    density: density ?? settings.density,
    again,
    silenced,
    doubted: Object.keys(doubted).sort(),
    marksOwn: ownOnPages,
  };
}

/** The part of the settings that the page's script acts on. */
export function pageSettingsOf({ marks, colour, opens, dwell, heldKey, doubleClick }: Settings): PageSettings {
  return { marks: lookOf(marks, colour), opens, dwell, heldKey, doubleClick };
}

/** Whether whatever the reader points at is to be explained, and held-key.js is needed. */
export function explainsPointed({ heldKey, doubleClick }: PageSettings): boolean {
  return heldKey !== 'none' || doubleClick;
}

/**
 * The new look of marks and cards, where nothing but that differs between two values of storage: then nothing has to be
 * explained again. Null: something else differs, or nothing does.
 */
export function onlyLookChanged(before: unknown, after: unknown): PageSettings | null {
  const [old, now] = [parseSettings(migrated(before).stored), parseSettings(migrated(after).stored)];
  const look = pageSettingsOf(now);
  const { marks, colour, opens, dwell, heldKey, doubleClick } = now;
  const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);
  const onlyLook = same({ ...old, marks, colour, opens, dwell, heldKey, doubleClick }, now);
  return onlyLook && !same(pageSettingsOf(old), look) ? look : null;
}

/**
 * A copy in which the reader has said this of an entry (or, for `doubted`, of a meaning) since `today` (ISO date), or
 * says it no longer.
 */
export function withSaid(settings: Settings, what: SaidOfEntries, id: string, said: boolean, today: string): Settings {
  const { [id]: _removed, ...others } = settings[what];
  return { ...settings, [what]: said ? { ...others, [id]: { since: today } } : others };
}

/** A copy in which the reader has said this of all these entries at once; of those of which they said it before, since then. */
export function withAllSaid(
  settings: Settings,
  what: SaidOfEntries,
  ids: readonly string[],
  said: boolean,
  today: string,
): Settings {
  if (said) {
    const since = Object.fromEntries(ids.map((id) => [id, { since: today }]));
    return { ...settings, [what]: { ...since, ...settings[what] } };
  }
  const gone = new Set(ids);
  const others = Object.entries(settings[what]).filter(([id]) => !gone.has(id));
  return { ...settings, [what]: Object.fromEntries(others) };
}

/** A copy with a rule for the site. */
export function withSite(settings: Settings, site: string, on: boolean, today: string): Settings {
  return { ...settings, sites: { ...settings.sites, [site]: { on, since: today } } };
}

/** A copy without a rule for the site. */
export function withoutSite(settings: Settings, site: string): Settings {
  const { [site]: _removed, ...sites } = settings.sites;
  return { ...settings, sites };
}
