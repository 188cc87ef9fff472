/** Words of the screen of that name. */
export const card = {
  title: "Carta di rete",
};
