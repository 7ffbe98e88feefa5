/** How the three readers call themselves. */
export const levelChoices = [
  { value: 1, label: 'I am new to it' },
  { value: 2, label: 'I keep up' },
  { value: 3, label: 'I know the field' },
] as const;
