import { emailKey, shownName } from "../text/names.ts";
import { member, textOf } from "../text/json.ts";
import { accountId, xReader } from "./x-file.ts";

/** Ego's own account: `data/account.js`, with number, e-mail address and the name shown (2019–2026). */
export const accountReader = xReader({
  name: "account",
  file: "account",
  variable: "account",
  wrapper: "account",
  record(value, draft) {
    const name = shownName(textOf(member(value, "accountDisplayName")));
    const id = accountId(member(value, "accountId"));
    if (id === "") return draft.skip("no-name");
    draft.egoFact({ kind: "identity", identity: { kind: "x-account", value: id }, name });
    const email = emailKey(textOf(member(value, "email")));
    if (email !== null) draft.egoFact({ kind: "identity", identity: { kind: "email", value: email }, name });
    draft.use();
  },
  seesContact: false,
});
