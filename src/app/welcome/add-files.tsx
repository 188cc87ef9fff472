import { useEffect, useRef } from "react";
import { Button } from "../controls/button.tsx";
import { useFirstApp } from "../use-app.ts";
import { filesOfInput } from "./dropped-files.ts";

type AddFilesProps = {
  readonly look?: "solid" | "line" | "text";
  /** What the button says where it is not to add files in general. */
  readonly name?: string;
};

/** The button for those who would rather choose than drag. */
export function AddFiles({ look = "solid", name }: AddFilesProps) {
  const { deeds, words } = useFirstApp();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} onPress={() => input.current?.click()}>
        {name ?? words.welcome.filesButton}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={name ?? words.welcome.filesTitle}
        onChange={(event) => {
          const files = filesOfInput(event.currentTarget.files);
          // The same file may be chosen again later.
          event.currentTarget.value = "";
          if (files.length > 0) deeds.addFiles(files);
        }}
      />
    </>
  );
}

/** The same for an unpacked archive: a whole folder at once. */
export function AddFolder({ look = "text" }: AddFilesProps) {
  const { deeds, words } = useFirstApp();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current !== null) input.current.webkitdirectory = true;
  }, []);
  return (
    <>
      <Button look={look} onPress={() => input.current?.click()}>
        {words.welcome.folderButton}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.welcome.folderButton}
        onChange={(event) => {
          const files = filesOfInput(event.currentTarget.files);
          event.currentTarget.value = "";
          if (files.length > 0) deeds.addFiles(files);
        }}
      />
    </>
  );
}
