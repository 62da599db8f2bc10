/** A text of our own to start with; the dispute in it is made up. */

export const EXAMPLE = `Norway and Iceland Trade Blame Over Mackerel Quotas

The Norwegian government on Tuesday condemned Iceland for raising its mackerel quota without consulting its neighbours. Oslo accused Reykjavik of putting a shared stock at risk.

Iceland's fisheries ministry rejected the accusation and criticised Norway for ignoring the advice of marine scientists. "We never agreed to those limits," a ministry spokeswoman said, calling reports of a secret deal untrue.

The European Commission backed Norway and voiced disappointment at Iceland's decision. Ireland and Spain also sided with Oslo, while Denmark defended the Icelandic quota as modest.

Britain was more cautious. London welcomed an offer by the Faroe Islands to host talks, and it praised Norway for keeping its ports open to all vessels. Russia, which fishes the same waters, dismissed the European Commission's figures as invented.

Greenpeace denounced both Norway and Iceland, saying that neither had done anything for the fish. Fishing unions in Bergen thanked the European Commission for its support, but opposition lawmakers in Oslo refused to back the government's plan for new patrols.

The Faroe Islands said they would publish a date for the talks next week.
`;
