// Whole lines of a file, some hundred thousand bytes at a time, each piece with the number of its first line and the place where it ends.
import { createReadStream } from 'node:fs';

export type Piece = { bytes: Buffer<ArrayBuffer>; number: number; lines: number; end: number };

const pieceSize = 1 << 20;

/** From this byte, which begins this line. */
export async function* piecesOf(file: string, from: number, number: number): AsyncGenerator<Piece> {
  const source = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: pieceSize, start: from });
  let parts: Buffer[] = [];
  let size = 0;
  let end = from;
  let line = number;
  const piece = (last: Buffer): Piece => {
    const bytes = joined([...parts, last], size + last.length);
    const lines = linesIn(bytes);
    const made = { bytes, number: line, lines, end: (end += bytes.length) };
    line += lines;
    parts = [];
    size = 0;
    return made;
  };
  for await (const chunk of source as AsyncIterable<Buffer>) {
    const cut = chunk.lastIndexOf(10) + 1;
    const isEnough = size + cut >= pieceSize / 2 || file !== '-';
    if (cut > 0 && isEnough) {
      yield piece(chunk.subarray(0, cut));
      if (cut < chunk.length) keep(chunk.subarray(cut));
    } else keep(chunk);
  }
  if (size > 0) yield piece(Buffer.alloc(0));

  function keep(rest: Buffer): void {
    parts.push(rest);
    size += rest.length;
  }
}

/** In memory of its own, because it goes to another thread whole. */
function joined(parts: readonly Buffer[], length: number): Buffer<ArrayBuffer> {
  const bytes = Buffer.from(new ArrayBuffer(length));
  let at = 0;
  for (const part of parts) at += part.copy(bytes, at);
  return bytes;
}

/** The last one may have no end. */
function linesIn(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  return bytes.length > 0 && bytes.at(-1) !== 10 ? lines + 1 : lines;
}
