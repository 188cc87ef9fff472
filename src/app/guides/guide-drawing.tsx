import { useApp } from "../use-app.ts";
import {
  CalendarDrawing,
  ChatDrawing,
  ContactsDrawing,
  FacebookDrawing,
  LinkedInDrawing,
  MessengerDrawing,
  TableDrawing,
  XDrawing,
} from "./drawings.tsx";
import type { GuideName } from "./guides.tsx";

/** The drawing beside a guide. */
export function GuideDrawing({ name }: { readonly name: GuideName }) {
  const { drawing } = useApp().words.guides;
  switch (name) {
    case "linkedin":
      return <LinkedInDrawing words={drawing} />;
    // Meta asks the same of both.
    case "facebook":
    case "instagram":
      return <FacebookDrawing words={drawing} />;
    case "messenger":
      return <MessengerDrawing words={drawing} />;
    case "contacts":
      return <ContactsDrawing words={drawing} />;
    case "calendar":
      return <CalendarDrawing words={drawing} />;
    case "whatsapp":
      return <ChatDrawing words={drawing} />;
    case "x":
      return <XDrawing words={drawing} />;
    case "table":
      return <TableDrawing words={drawing} />;
  }
}
