/** Towns people often name when they say where; a name is never a slip of the finger for something else. */
export const TOWNS: ReadonlySet<string> = new Set(
  (
    "roma milano napoli torino palermo genova bologna firenze bari catania venezia verona messina padova trieste taranto brescia " +
    "parma prato modena reggio ravenna livorno cagliari foggia rimini salerno ferrara latina monza bergamo trento vicenza novara " +
    "biella ancona udine arezzo cesena lecce pesaro piacenza perugia pescara aosta asti cuneo alessandria vercelli como varese pavia " +
    "mantova cremona lodi siena pisa lucca sassari potenza campobasso matera trapani rome milan turin naples florence venice genoa " +
    "london paris berlin madrid dublin brussels vienna zurich amsterdam lisbon barcelona manchester edinburgh york boston chicago " +
    "londra parigi berlino dublino bruxelles zurigo lisbona barcellona lugano monaco ginevra"
  ).split(" "),
);
