/** Words of the screen of that name. */
export const amplifier = {
  title: "Che cosa amplifica, e che cosa no",
};
