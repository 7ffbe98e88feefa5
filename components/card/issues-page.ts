declare const newsglossIssues: string | null;

/** Where faults of entries are told, as package.json states it when the extension is built. Null: nowhere. */
export const issuesPage = typeof newsglossIssues === 'undefined' ? null : newsglossIssues;
