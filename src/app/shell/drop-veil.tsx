import { useEffect, useRef, useState } from "react";
import { filesOfDrop, filesOfPaste } from "../welcome/dropped-files.ts";
import { isOfAnExchange, useExchange } from "../together/use-exchange.ts";
import { useFirstApp } from "../use-app.ts";
import { usePlainTyping } from "./use-plain-typing.ts";

/** The whole window takes files, on every screen, dropped or pasted. */
export function DropVeil() {
  const { state, deeds, words } = useFirstApp();
  const exchange = useExchange();
  usePlainTyping();
  const [over, setOver] = useState(false);
  const take = useRef(deeds.addFiles);
  useEffect(() => {
    // Files of an exchange are known by their name, or by where they are dropped.
    take.current = (files) => {
      const together = state.view !== null && (state.place === "together" || isOfAnExchange(files[0]?.path ?? ""));
      if (!together) return deeds.addFiles(files);
      deeds.go("together");
      exchange.open(files.map(({ file }) => file));
    };
  });
  useEffect(() => {
    // Every element entered counts up and every one left counts down: zero means outside the window.
    let depth = 0;
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
    const onEnter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth++;
      setOver(true);
    };
    const onOver = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
    };
    const onLeave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (event.dataTransfer !== null) void filesOfDrop(event.dataTransfer).then((files) => take.current(files));
    };
    const onPaste = (event: ClipboardEvent): void => {
      if (event.clipboardData === null || isTextField(event.target)) return;
      const files = filesOfPaste(event.clipboardData);
      if (files.length === 0) return;
      event.preventDefault();
      deeds.addFiles(files);
    };
    window.addEventListener("dragenter", onEnter);
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    window.addEventListener("paste", onPaste);
    return () => {
      window.removeEventListener("dragenter", onEnter);
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
      window.removeEventListener("paste", onPaste);
    };
  }, [deeds]);
  if (!over) return null;
  return (
    <div className="drop-veil" aria-hidden="true">
      <div className="drop-frame">
        <p className="drop-here">{words.shell.dropHere}</p>
        <p>{words.shell.dropNote}</p>
      </div>
    </div>
  );
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
