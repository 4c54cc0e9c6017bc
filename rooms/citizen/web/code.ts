// The code of the result, made on the device.
import qrcode from 'qrcode';
import { type Carried, sealed } from '../shared/code.ts';
import { type Matrix, codeView } from '../shared/code-view.ts';
import type { El } from '../shared/el.ts';
import type { Words } from '../shared/words.ts';

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export async function codeOf(carried: Carried, words: Words): Promise<El> {
  const parts = await sealed(carried, deflate);
  return codeView(words, parts, (parts ?? []).map(matrixOf), carried.madeOn);
}

function matrixOf(text: string): Matrix {
  const { modules } = qrcode.create([{ data: text, mode: 'alphanumeric' }], { errorCorrectionLevel: 'L' });
  return { size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 };
}
