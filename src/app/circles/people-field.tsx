import { NamesField } from "../controls/names-field.tsx";
import { useApp } from "../use-app.ts";

type PeopleFieldProps = {
  readonly label: string;
  /** Instead of how to write names. */
  readonly hint?: string;
  /** Instead of "people in this circle", for screen readers. */
  readonly chosenLabel?: string;
  readonly focus?: boolean;
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
  readonly typed: string;
  readonly onType: (text: string) => void;
};

/** Names of people, with those already known offered while one types. */
export function PeopleField(props: PeopleFieldProps) {
  const { deeds, words } = useApp();
  const { circles } = words;
  return (
    <NamesField
      hint={circles.peopleHint}
      chosenLabel={circles.peopleChosen}
      {...props}
      knownLabel={circles.peopleSuggested}
      removeLabel={circles.removePerson}
      alreadyLabel={circles.already}
      suggest={deeds.suggestNames}
    />
  );
}
