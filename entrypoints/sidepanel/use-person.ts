import { useEffect, useState } from 'preact/hooks';
import type { Opened } from '../../components/panel/panel-view.ts';
import type { Reading } from '../../explain/model/reading.ts';
import { toBackground } from '../../extension/browser/background-sender.ts';

type OpenedPerson = Extract<Opened, { kind: 'person' }>;

/** Somebody of the article whom the reader opened, and where it names them; null: nobody, or not yet found. */
export function usePerson(reading: Reading | null) {
  const [name, open] = useState<string | null>(null);
  const [opened, setOpened] = useState<OpenedPerson | null>(null);
  useEffect(() => {
    let current = true;
    setOpened(null);
    if (name !== null && reading !== null)
      void namedIn(reading, name).then((found) => {
        if (current) setOpened(found);
      });
    return () => {
      current = false;
    };
    // Another copy of the same reading changes nothing that is shown.
  }, [name, reading?.article.meta.title]);
  return { opened, open, leave: () => open(null) };
}

async function namedIn({ article, briefing }: Reading, name: string): Promise<OpenedPerson> {
  const person = briefing.people.find((one) => one.name === name) ?? { name, description: '' };
  const people = briefing.people.map((one) => one.name);
  const places = await toBackground({ type: 'places-of-person', article, people, name }).catch(() => []);
  return { kind: 'person', person, places };
}
