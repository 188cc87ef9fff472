import type { ClusterId, EnvironmentId } from "../model/ids.ts";
import type { Footing } from "./footing.ts";
import type { Basis } from "../model/network.ts";

/**
 * Where everything lies on the map, as plain numbers: the same composition is drawn by sigma on
 * screen and by a 2-D canvas for the picture. Units are map units; the land is about 1,000 wide and
 * y grows downwards.
 */
export type NetworkMap = {
  /** Per person, in the order of `Network.people`. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Radius of the dot in map units. */
  readonly radius: Float32Array;
  /** Colour slot 0–9 of the person's cluster, −1 for the neutral. */
  readonly colour: Int8Array;
  /** 1 for the halo of cold contacts around the land, 0 for people on the land. */
  readonly halo: Uint8Array;
  /** Regions, largest first: drawn in this order. */
  readonly regions: readonly Region[];
  /** Water lines round the land, nearest the shore first; each a set of closed rings, even–odd. */
  readonly waters?: readonly (readonly Float32Array[])[];
  /** From each bridge to the shore it leads to: person row and the point on the other shore. */
  readonly spans?: readonly { readonly person: number; readonly x: number; readonly y: number }[];
  /** Those ego counted without naming them, in the gaps between people; `size` is half their height. */
  readonly silhouettes?: { readonly x: Float32Array; readonly y: Float32Array; readonly size: number };
  /** Contexts drawn as small marks among their people; those with at least three members on the land. */
  readonly environments: readonly EnvironmentMark[];
  /** Ties between people that were observed or declared. Parallel columns of person rows. */
  readonly ties: { readonly a: Uint32Array; readonly b: Uint32Array; readonly basis: readonly Basis[] };
  /** For the next map; left out where a map is only shown. */
  readonly footing?: Footing;
  readonly bounds: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
};

/** A soft region: the density contour of its members, and where its name is set. */
export type Region = {
  readonly cluster: ClusterId;
  readonly colour: number;
  /** Closed rings, each x0,y0,x1,y1,…; the outer ring first. */
  readonly rings: readonly Float32Array[];
  /** The name without its figures; empty when the cluster has none. */
  readonly name: string;
  readonly people: number;
  /** Centre of the name, its size (the em) in map units, and how its lines break; no lines without a name. */
  readonly label: { readonly x: number; readonly y: number; readonly size: number; readonly lines?: readonly string[] };
};

export type EnvironmentMark = {
  readonly environment: EnvironmentId;
  readonly name: string;
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly colour: number;
  /** Person rows of its members. */
  readonly members: Uint32Array;
};
