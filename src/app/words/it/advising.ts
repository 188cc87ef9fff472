/** Words of the screen of that name. */
export const advising = {
  title: "Insieme a un’altra persona",
};
