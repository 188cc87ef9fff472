/** Words of the screen of that name. */
export const round = {
  title: "Il giro delle cerchie",
};
