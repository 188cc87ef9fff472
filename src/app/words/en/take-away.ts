import type { Words } from "../words.ts";

export const takeAway: Words["takeAway"] = {
  title: "Take away",
  intro:
    "When you close it, this page forgets everything, unless you ask it to keep something. Whatever you want to have, take it with you from here.",
  includeNames: "Include names",
  namesOff:
    "Names stay out: marks and numbers stand in their place, and dates are years only. The other people did not ask to be published.",
  namesOn: "Names are in. Keep these files to yourself: whoever receives them sees who is in your network.",
  pictureTitle: "The map, to hang up",
  pictureText: "A picture of the whole map, with its legend, the day and the sources.",
  pictureButton: "Save map as PNG",
  drawingButton: "Save drawing as SVG",
  printButton: "Print, or save as PDF",
  pictureSize: "Width",
  pixels: (count) => `${count} pixels`,
  pictureDark: "In the colours of the night",
  reportTitle: "The data, to use again",
  reportText:
    "A file (in JSON, a format made for programs) with the people, circles, clusters, ties and how each number was reached. With names included, the same files on the same day give the same report.",
  reportButton: "Download JSON report",
  schemaButton: "Download the schema",
  schemaText: "The schema tells those who write programs what the report contains.",
  inside: "What is inside",
  insideNames: "With names: everything you see here, contact details included.",
  insidePseudonyms:
    "Without names: numbers, ties and strengths. People have new signs in every report, circles are called by their kind, and those with fewer than five people are merged, as are clusters. The shape of the network remains: someone who knows you well might recognise it.",
  insideNever: "In no case: the text of messages. It is never kept.",
  making: "Preparing the file…",
  done: (name) => `Saved as ${name}.`,
  pictureTitleText: "Fare Rete",
  legend: {
    person: "person",
    cold: "cold contact",
    bridge: "bridge",
    environment: "place in common",
    tie: "tie seen or declared",
  },
  footer: (day, sources, people) => `${day} · ${sources} · ${people} ${people === "1" ? "person" : "people"}`,
  clusterNumber: (index) => `Cluster ${index}`,
};
