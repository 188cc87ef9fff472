import { advising } from "./it/advising.ts";
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
import { backup } from "./it/backup.ts";
import { checking } from "./it/checking.ts";
import { circles } from "./it/circles.ts";
import { decided } from "./it/decided.ts";
import { format } from "./it/format.ts";
import { groups } from "./it/groups.ts";
import { guides } from "./it/guides.ts";
import { how } from "./it/how.ts";
import { keeping } from "./it/keeping.ts";
import { map } from "./it/map.ts";
import { method } from "./it/method.ts";
import { ownWords } from "./it/own-words.ts";
import { people } from "./it/people.ts";
import { person } from "./it/person.ts";
import { plate } from "./it/plate.ts";
import { reading } from "./it/reading.ts";
import { review } from "./it/review.ts";
import { seen } from "./it/seen.ts";
import { shell } from "./it/shell.ts";
import { sources } from "./it/sources.ts";
import { tables } from "./it/tables.ts";
import { takeAway } from "./it/take-away.ts";
import { terms } from "./it/terms.ts";
import { welcome } from "./it/welcome.ts";

/** Everything the app says, in Italian. */
export const it = {
  format,
  shell,
  welcome,
  guides,
  terms,
  reading,
  sources,
  tables,
  review,
  decided,
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
  keeping,
  backup,
  about,
  checking,
  round,
  amplifier,
  balance,
  card,
  advising,
  asking,
  meeting,
  rhythm,
  resources,
  compare,
  offering,
  together,
  purposes,
};
