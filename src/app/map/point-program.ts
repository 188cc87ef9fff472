import { NodeProgram, type NodeProgramType } from "sigma/rendering";
import type Sigma from "sigma";
import type { NodeDisplayData, RenderParams } from "sigma/types";

/** What changes from frame to frame without new data: shared by everyone who draws. */
export type PointState = {
  /** CSS pixels per map unit of a dot's radius. */
  dot: number;
  /** Ink of the rings of bridges, each part 0–1. */
  ring: readonly [number, number, number];
  /** 0–1 per person: how much of the dot is left when others are lit up. */
  readonly shown: Float32Array;
};

/** What a node of the graph carries. */
export type PointData = {
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly radius: number;
  /** 0 plain, 1 with a bridge's ring. */
  readonly ringed: number;
  readonly fill: number;
  readonly line: number;
};

type ProgramInfo = Parameters<NodeProgram["setUniforms"]>[1];

const UNIFORMS = ["u_matrix", "u_dot", "u_pixels", "u_ring"] as const;

const VERTEX = `
attribute vec2 a_position;
attribute vec4 a_look;
attribute vec4 a_fill;
attribute vec4 a_line;
uniform mat3 u_matrix;
uniform float u_dot;
uniform float u_pixels;
varying vec4 v_fill;
varying vec4 v_line;
varying float v_radius;
varying float v_edge;
varying float v_ring;
varying float v_half;
varying float v_shown;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1.0)).xy, 0.0, 1.0);
  float own = max(0.7 * u_pixels, a_look.x * u_dot * u_pixels);
  v_edge = min(u_pixels, own * 0.4);
  v_radius = own;
  v_ring = a_look.y > 0.5 ? own + min(2.2 * u_pixels, own * 0.75 + 0.5 * u_pixels) : 0.0;
  v_half = max(own + v_edge * 0.5, v_ring + u_pixels) + 1.0;
  v_fill = a_fill;
  v_line = a_line;
  v_shown = a_look.z;
  gl_PointSize = v_half * 2.0;
}`;

const FRAGMENT = `
precision highp float;
uniform float u_pixels;
uniform vec3 u_ring;
varying vec4 v_fill;
varying vec4 v_line;
varying float v_radius;
varying float v_edge;
varying float v_ring;
varying float v_half;
varying float v_shown;
void main() {
  float away = length((gl_PointCoord - 0.5) * 2.0 * v_half);
  float outer = v_radius + v_edge * 0.5;
  float inner = v_radius - v_edge * 0.5;
  float covered = 1.0 - smoothstep(outer - 0.5, outer + 0.5, away);
  float filled = 1.0 - smoothstep(inner - 0.5, inner + 0.5, away);
  vec3 colour = mix(v_line.rgb, v_fill.rgb, filled);
  if (v_ring > 0.0) {
    float width = min(1.1 * u_pixels, v_radius * 0.5) * 0.5;
    float ring = 1.0 - smoothstep(width - 0.5, width + 0.5, abs(away - v_ring));
    colour = mix(colour, u_ring, ring * (1.0 - covered));
    covered = max(covered, ring);
  }
  float alpha = covered * v_shown;
  gl_FragColor = vec4(colour * alpha, alpha);
}`;

/**
 * Round dots with an outline, and a ring for bridges: one point each. Two to eight times cheaper
 * than sigma's circles, and no picking pass: people are found by place (`finder.ts`).
 */
export function pointProgram(state: PointState): NodeProgramType<PointData> {
  return class PointProgram extends NodeProgram<(typeof UNIFORMS)[number], PointData> {
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma<PointData>) {
      super(gl, null, renderer);
    }

    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, POINTS } = WebGLRenderingContext;
      return {
        VERTICES: 1,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: POINTS,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_look", size: 4, type: FLOAT },
          { name: "a_fill", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_line", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
      };
    }

    processVisibleItem(_index: number, offset: number, data: NodeDisplayData & Partial<PointData>): void {
      const { array } = this;
      array[offset] = data.x;
      array[offset + 1] = data.y;
      array[offset + 2] = data.radius ?? 0;
      array[offset + 3] = data.ringed ?? 0;
      array[offset + 4] = state.shown[data.row ?? 0] ?? 1;
      array[offset + 5] = 0;
      array[offset + 6] = data.fill ?? 0;
      array[offset + 7] = data.line ?? 0;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations["u_matrix"] ?? null, false, params.matrix);
      gl.uniform1f(uniformLocations["u_dot"] ?? null, state.dot);
      gl.uniform1f(uniformLocations["u_pixels"] ?? null, params.pixelRatio);
      gl.uniform3f(uniformLocations["u_ring"] ?? null, state.ring[0], state.ring[1], state.ring[2]);
    }
  };
}
