import { useSyncExternalStore } from "react";
import { Button } from "../controls/button.tsx";
import { requestsSoFar, subscribeToRequests } from "../trust/requests.ts";
import { useFirstApp } from "../use-app.ts";

/** The live count, small, in the bar; it leads to what it means. */
export function RequestsCount() {
  const { deeds, words } = useFirstApp();
  const { left } = useSyncExternalStore(subscribeToRequests, requestsSoFar);
  return (
    <Button look="bare" className="bar-requests" onPress={() => deeds.go("about")}>
      {words.shell.requestsShort(left)}
    </Button>
  );
}

/** The promise with its proof: how many requests left since the page was opened. */
export function TrustLine() {
  const { deeds, words } = useFirstApp();
  const { left, blocked } = useSyncExternalStore(subscribeToRequests, requestsSoFar);
  const { shell } = words;
  return (
    <p className="trust-line">
      <strong>{shell.requests(left)}</strong> {blocked > 0 ? `${shell.requestsBlocked(blocked)} ` : ""}
      {shell.requestsTry}{" "}
      <Button look="text" onPress={() => deeds.go("about")}>
        {shell.requestsHow}
      </Button>{" "}
      <Button look="text" onPress={() => deeds.go("check-us")}>
        {words.checking.title}
      </Button>
    </p>
  );
}
