/** The ISO date of this day in UTC. */
export const today = () => new Date().toISOString().slice(0, 10);
