import { first } from "./it/first.ts";
import { amplifier } from "./it/amplifier.ts";
import { asking } from "./it/asking.ts";
import { meeting } from "./it/meeting.ts";
import { rhythm } from "./it/rhythm.ts";
import { resources } from "./it/resources.ts";
import { compare } from "./it/compare.ts";
import { together } from "./it/together.ts";
import { offering } from "./it/offering.ts";
import { purposes } from "./it/purposes.ts";
import { balance } from "./it/balance.ts";
import { card } from "./it/card.ts";
import { round } from "./it/round.ts";
import { about } from "./it/about.ts";
import { circles } from "./it/circles.ts";
import { groups } from "./it/groups.ts";
import { guides } from "./it/guides.ts";
import { how } from "./it/how.ts";
import { map } from "./it/map.ts";
import { method } from "./it/method.ts";
import { ownWords } from "./it/own-words.ts";
import { people } from "./it/people.ts";
import { person } from "./it/person.ts";
import { plate } from "./it/plate.ts";
import { reading } from "./it/reading.ts";
import { review } from "./it/review.ts";
import { seen } from "./it/seen.ts";
import { sources } from "./it/sources.ts";
import { tables } from "./it/tables.ts";
import { takeAway } from "./it/take-away.ts";

/** Everything the app says, in Italian. */
export const it = {
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
