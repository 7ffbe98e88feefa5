/** The sections of the options, from above to below: their ids in the page, and in their addresses. */
export const sectionIds = ['sites', 'reading', 'topics', 'known', 'words', 'met', 'packs', 'backup', 'about'] as const;
export type SectionId = (typeof sectionIds)[number];
