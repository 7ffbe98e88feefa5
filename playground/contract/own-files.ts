/** Names of the files that are built beside the page, other than the glossary's. */
export const ownFiles = { messages: 'messages.en.json', samples: 'samples.json', licences: 'licences.txt' } as const;
