import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';

/** The project ships its font: pictures look the same on every machine, and need none installed. */
const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
  fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}`)),
);
export const fontFamily = 'DejaVu Sans';

/** Telegram shows pictures of up to 10,000 pixels for both sides together; this stays far below, and under any size limit. */
const longestSide = 3_200;

/** Draws an SVG in two pixels a unit, or as large as `longestSide` allows. Signs without a glyph are left out or boxes. */
export async function toPng(drawing: string, size: { width: number; height: number }): Promise<Uint8Array> {
  const zoom = Math.min(2, longestSide / Math.max(size.width, size.height));
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: fontFamily, sansSerifFamily: fontFamily };
  const image = await renderAsync(drawing, { fitTo: { mode: 'zoom', value: zoom }, font });
  return image.asPng();
}
