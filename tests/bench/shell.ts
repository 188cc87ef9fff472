import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";

/** The least an app in React can be: one button that counts. */
function Shell() {
  const [count, setCount] = useState(0);
  return createElement("button", { type: "button", onClick: () => setCount(count + 1) }, String(count));
}

const root = document.querySelector("#root");
if (root !== null) createRoot(root).render(createElement(Shell));
