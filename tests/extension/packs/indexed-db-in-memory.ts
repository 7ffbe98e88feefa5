type Listener = ((event?: unknown) => void) | null;

class Request {
  result: unknown;
  error: DOMException | null = null;
  onsuccess: Listener = null;
  onerror: Listener = null;
  onupgradeneeded: Listener = null;
}

interface Range {
  readonly lower: readonly unknown[];
  readonly upper: readonly unknown[];
}

type Rows = Map<string, unknown>;

/**
 * As much of IndexedDB as storing packs needs: transactions run one after the other, in the order in which they were made,
 * each until no request of it is left. Keys are texts, or pairs of a text and a number. `connections`: all that were
 * opened, for a test to take away.
 */
export function indexedDbInMemory() {
  const stores = new Map<string, Rows>();
  const connections: Connection[] = [];
  let last: Promise<unknown> = Promise.resolve();

  class Transaction {
    oncomplete: Listener = null;
    onabort: Listener = null;
    readonly #waiting: (() => void)[] = [];

    constructor() {
      last = last.then(() => this.#run());
    }

    objectStore(name: string) {
      const rows = stores.get(name) ?? new Map<string, unknown>();
      const ask = (work: () => unknown) => {
        const request = new Request();
        this.#waiting.push(() => {
          request.result = work();
          request.onsuccess?.();
        });
        return request;
      };
      return {
        get: (key: unknown) => ask(() => rows.get(JSON.stringify(key))),
        getAll: () => ask(() => [...rows.values()]),
        getAllKeys: () => ask(() => [...rows.keys()].map((key) => JSON.parse(key))),
        put: (value: unknown, key: unknown) => ask(() => void rows.set(JSON.stringify(key), value)),
        delete: (key: unknown) => ask(() => deleteRows(rows, key)),
      };
    }

    async #run() {
      await pause();
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
        next();
        await pause();
      }
      this.oncomplete?.();
    }
  }

  class Connection {
    onclose: Listener = null;
    onversionchange: Listener = null;
    closed = false;
    close() {
      this.closed = true;
    }
    createObjectStore(name: string) {
      stores.set(name, new Map());
    }
    transaction() {
      if (this.closed) throw new DOMException('The database connection is closing.', 'InvalidStateError');
      return new Transaction();
    }
  }

  const open = () => {
    const request = new Request();
    const connection = new Connection();
    connections.push(connection);
    request.result = connection;
    void pause().then(() => {
      if (stores.size === 0) request.onupgradeneeded?.();
      request.onsuccess?.();
    });
    return request;
  };
  const bound = (lower: readonly unknown[], upper: readonly unknown[]): Range => ({ lower, upper });
  return { indexedDB: { open }, IDBKeyRange: { bound }, connections };
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

function deleteRows(rows: Rows, key: unknown): void {
  if (typeof key === 'string') rows.delete(JSON.stringify(key));
  else for (const row of rows.keys()) if (JSON.parse(row)[0] === (key as Range).lower[0]) rows.delete(row);
}
