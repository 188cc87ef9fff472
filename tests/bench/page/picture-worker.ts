import { paintPicture, type PictureInput } from "../../../src/engine/picture.ts";

/** Paints in a worker, as the app does. */
self.addEventListener("message", ({ data }: MessageEvent<PictureInput>) => {
  void paintPicture(data).then((picture) => self.postMessage(picture));
});
