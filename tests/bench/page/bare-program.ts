import type { View } from "../../../src/engine/protocol.ts";
import { boxOnPage, settleWebgl, type Program } from "./program.ts";

const VERTEX = `#version 300 es
in vec3 a_place;
uniform vec4 u_view;
uniform float u_dot;
void main() {
  gl_Position = vec4((a_place.xy - u_view.xy) * u_view.zw, 0.0, 1.0);
  gl_PointSize = max(1.4, a_place.z * u_dot);
}`;

const FRAGMENT = `#version 300 es
precision mediump float;
uniform vec4 u_ink;
out vec4 o_ink;
void main() { o_ink = u_ink; }`;

/** CSS pixels left free round the map, as the app's map leaves them. */
const MARGIN = 14;

/** The least there is: one WebGL 2 program, all ties as lines, all people as points; a frame sets one uniform. */
export function openBare({ map }: Pick<View, "map">): Program {
  const box = boxOnPage();
  const canvas = document.createElement("canvas");
  canvas.width = box.clientWidth;
  canvas.height = box.clientHeight;
  box.append(canvas);
  const gl = canvas.getContext("webgl2", { antialias: false });
  if (gl === null) throw new Error("no WebGL");
  const program = linked(gl);
  gl.useProgram(program);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, placesOf(map), gl.STATIC_DRAW);
  const place = gl.getAttribLocation(program, "a_place");
  gl.enableVertexAttribArray(place);
  gl.vertexAttribPointer(place, 3, gl.FLOAT, false, 0, 0);
  const { left, right, top, bottom } = map.bounds;
  const scale = Math.min((canvas.width - 2 * MARGIN) / (right - left), (canvas.height - 2 * MARGIN) / (bottom - top));
  gl.uniform1f(gl.getUniformLocation(program, "u_dot"), 2 * scale);
  const [view, ink] = [gl.getUniformLocation(program, "u_view"), gl.getUniformLocation(program, "u_ink")];
  gl.clearColor(1, 1, 1, 1);
  let [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const draw = (): void => {
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.uniform4f(view, x, y, (2 * scale) / canvas.width, (-2 * scale) / canvas.height);
    gl.uniform4f(ink, 0.8, 0.8, 0.8, 1);
    gl.drawArrays(gl.LINES, 0, 2 * map.ties.a.length);
    gl.uniform4f(ink, 0.2, 0.3, 0.4, 1);
    gl.drawArrays(gl.POINTS, 2 * map.ties.a.length, map.x.length);
  };
  draw();
  return {
    pan: (dx, dy) => {
      x -= dx / scale;
      y -= dy / scale;
      requestAnimationFrame(draw);
    },
    sync: () => settleWebgl(canvas),
    close: () => {
      gl.getExtension("WEBGL_lose_context")?.loseContext();
      box.remove();
    },
  };
}

/** x, y and radius of both ends of every tie, then of every person. */
function placesOf({ x, y, radius, ties }: View["map"]): Float32Array {
  const places = new Float32Array(3 * (2 * ties.a.length + x.length));
  const put = (at: number, row: number): void => {
    places[3 * at] = x[row] ?? 0;
    places[3 * at + 1] = y[row] ?? 0;
    places[3 * at + 2] = radius[row] ?? 0;
  };
  ties.a.forEach((a, i) => {
    put(2 * i, a);
    put(2 * i + 1, ties.b[i] ?? a);
  });
  for (let row = 0; row < x.length; row++) put(2 * ties.a.length + row, row);
  return places;
}

function linked(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind);
    if (shader === null) throw new Error("no shader");
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (gl.getProgramParameter(program, gl.LINK_STATUS) !== true) throw new Error("the bare program does not link");
  return program;
}
