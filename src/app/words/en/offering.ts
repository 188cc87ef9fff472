import type { offering as italian } from "../it/offering.ts";
import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of offering: whom one could help, and who should meet whom. */
export const offering: typeof italian = {
  title: "What you can offer",
  intro:
    "A network is also worth what you give. Here you see who, among yours, is looking for something; whether you can help, or know someone who can.",
  seekersTitle: "Who is looking for something",
  seeks: (text) => `Looking for: “${text}”.`,
  said: {
    typed: "You wrote it.",
    role: "Their work says so, as they wrote it.",
    note: "A note of yours says so.",
  },
  egoHas: (things) => `You have: ${format.list(things)}. Perhaps you can help.`,
  whoCould: "Who else could?",
  whoCouldNamed: (name) => `Who else could help ${name}?`,
  none: "I do not know yet what the people you know are looking for. Write it on their page, under “What they offer, what they look for”, or in the round of circles.",
  addTitle: "Add somebody",
  addWho: "Who?",
  addSeeks: "What are they looking for?",
  addOffers: "What do they offer?",
  add: "Write it down",
  unknown: "I find nobody of that name.",
  introductionsTitle: "Who should meet",
  introductionsIntro:
    "One looks for what the other does, and they share no circle. Ask both first whether it is all right, then introduce them.",
  introduction: (seeker, helper) => `${seeker} and ${helper}`,
  why: (seeker, seeks, helper, reason) => `${seeker} is looking for “${seeks}”. ${helper}: ${reason}`,
  write: "Prepare the messages",
  writeNamed: (seeker, helper) => `Prepare the messages for ${seeker} and ${helper}`,
  messages: "First ask each of them alone; only if both say yes, introduce them.",
  toOne: (name) => `To ${name}, first`,
  toBoth: "To both, once each has said yes",
  copy: "Copy",
  copied: "Copied",
  ask: (name, other, seeks) =>
    `Hi ${name}, how are you? I thought of you: I know someone, ${other}, who is looking for “${seeks}”. Would you mind if I put you in touch? If it is not a good time, no problem at all.`,
  askSeeker: (name, other, seeks) =>
    `Hi ${name}, you once told me about “${seeks}”. I know ${other}, who may be able to help. Shall I introduce you?`,
  both: (a, b, seeks) =>
    `Hi ${a}, hi ${b}, as agreed, here you are. ${a} is looking for “${seeks}”; ${b} knows about it. I leave you to it: let me know how it went.`,
  offerings: (count) =>
    agree(count, "You wrote down what one person offers.", `You wrote down what ${format.number(count)} people offer.`),
};
