import { format } from "./format.ts";
import { shell } from "./shell.ts";
import { welcome } from "./welcome.ts";
import { terms } from "./terms.ts";
import { decided } from "./decided.ts";
import { checking } from "./checking.ts";
import { keeping } from "./keeping.ts";
import { backup } from "./backup.ts";
import { advising } from "./advising.ts";

/** In Italian, what is said before the second part of the app is opened, and by whatever stands on every screen. */
export const first = { format, shell, welcome, terms, decided, checking, keeping, backup, advising };
