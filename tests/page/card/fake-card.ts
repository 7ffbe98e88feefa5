import type { Card, CardRequest } from '../../../page/card/card-port.ts';

/** A card that draws nothing: it says whether it is open, and what it was asked for. */
export function fakeCard(selection: Card['selection'] = () => null) {
  const requests: CardRequest[] = [];
  return {
    requests,
    isOpen: false,
    open(request: CardRequest) {
      requests.push(request);
      this.isOpen = true;
    },
    close() {
      this.isOpen = false;
    },
    owns: () => false,
    onTheWay: () => false,
    prepare: () => undefined,
    selection,
    goTo: () => undefined,
    dispose: () => undefined,
  };
}

export type FakeCard = ReturnType<typeof fakeCard>;
