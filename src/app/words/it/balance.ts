/** Words of what the network is made up of. */
export const balance = {
  title: "Di che cosa è fatta",
};
