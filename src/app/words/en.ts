import { first } from "./en/first.ts";
import { amplifier } from "./en/amplifier.ts";
import { asking } from "./en/asking.ts";
import { meeting } from "./en/meeting.ts";
import { rhythm } from "./en/rhythm.ts";
import { resources } from "./en/resources.ts";
import { compare } from "./en/compare.ts";
import { together } from "./en/together.ts";
import { offering } from "./en/offering.ts";
import { purposes } from "./en/purposes.ts";
import { balance } from "./en/balance.ts";
import { card } from "./en/card.ts";
import { round } from "./en/round.ts";
import { about } from "./en/about.ts";
import { circles } from "./en/circles.ts";
import { groups } from "./en/groups.ts";
import { guides } from "./en/guides.ts";
import { how } from "./en/how.ts";
import { map } from "./en/map.ts";
import { method } from "./en/method.ts";
import { ownWords } from "./en/own-words.ts";
import { people } from "./en/people.ts";
import { person } from "./en/person.ts";
import { plate } from "./en/plate.ts";
import { reading } from "./en/reading.ts";
import { review } from "./en/review.ts";
import { seen } from "./en/seen.ts";
import { sources } from "./en/sources.ts";
import { tables } from "./en/tables.ts";
import { takeAway } from "./en/take-away.ts";
import type { Words } from "./words.ts";

/** Everything the app says, in English. */
export const en: Words = {
  ...first,
  guides,
  reading,
  sources,
  tables,
  review,
  seen,
  map,
  method,
  how,
  people,
  person,
  plate,
  ownWords,
  circles,
  groups,
  takeAway,
  about,
  round,
  amplifier,
  balance,
  card,
  asking,
  meeting,
  rhythm,
  resources,
  compare,
  offering,
  together,
  purposes,
};
