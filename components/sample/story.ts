/** The sample story, by paragraphs. Countries, people and the bridge are invented; what its words mean, the glossary says. */
export const story = {
  headline: 'Merrow and Castane return to talks on the Sill bridge',
  paragraphs: [
    'Merrow and Castane will meet again on Tuesday after mediators proposed a phased approach: Merrow opens the Sill bridge to inspectors, and Castane answers with sanctions relief.',
    'The bridge has been closed since a ceasefire ended two years of fighting over the eastern bank of the river. In the phased approach each side would take one step at a time and wait for the other to follow, an order that both had refused until last week.',
    'The opposition in Castane wants a snapback before parliament is asked to ratify anything. Under the draft, either side could restore every measure within 30 days if the other broke its word.',
    '“We have signed promises before,” said Castane’s foreign minister, Ilse Harrad. “The snapback is the lock on this one.”',
    'A verification mechanism would watch the crossing: 40 inspectors from three neutral states, who count the soldiers at both ends of the bridge and report once a month. The buffer zone between the two armies would stay, but shrink from six kilometres to two.',
    'Castane banned the sale of dual-use goods to Merrow in March 2023, among them engines and cameras that serve an army as well as a farm. That ban would be the first to go.',
    'In Merrow the plan divides the coalition government. The smaller of its two parties, the Farmers’ League, calls the bridge a concession and threatens a vote of no confidence, although ratification needs its votes as well.',
    '“The ferry cannot carry the harvest, and the harvest will not wait,” Prime Minister Tomas Rell told reporters on Friday. He said no caretaker government would be given the talks to finish.',
    'Merrow’s central bank has kept its key rate at 9% since the crossing closed, to hold down inflation, which reached 14% last autumn. Bread alone costs a fifth more than before the fighting.',
    'If both parliaments agree, the first lorries could cross before winter.',
  ],
} as const;
