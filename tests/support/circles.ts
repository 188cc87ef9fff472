import { said } from "./screens.ts";
import type { Visit } from "./visit.ts";

export type Drawn = {
  readonly name: string;
  readonly kind: keyof ReturnType<typeof said>["terms"]["circleKinds"];
  readonly people: readonly string[];
  readonly silhouettes: number;
};

/** Draws a circle as a person does: picks a kind, types each name and Enter, counts the others. */
export async function drawCircle(journey: Visit, circle: Drawn): Promise<void> {
  const { page } = journey;
  const { circles, terms } = said(journey);
  await page.getByRole("radio", { name: terms.circleKinds[circle.kind], exact: true }).check({ force: true });
  await page.getByRole("textbox", { name: circles.name, exact: true }).fill(circle.name);
  const field = page.getByRole("combobox", { name: circles.people, exact: true });
  for (const name of circle.people) {
    await field.pressSequentially(name);
    await field.press("Enter");
  }
  const more = page.getByRole("button", { name: circles.oneMore, exact: true });
  for (let i = 0; i < circle.silhouettes; i++) await more.click();
  await page.getByRole("button", { name: circles.add, exact: true }).click();
  await page.getByText(circles.added(circle.name), { exact: true }).waitFor();
}
