import { crc32, deflateSync } from 'node:zlib';

const [WIDTH, HEIGHT] = [320, 180];

/** A PNG that weighs what a photograph does, about 50 kB, and looks like fog: the same for the same seed. */
export function picture(seed) {
  const rows = Buffer.alloc(HEIGHT * (WIDTH * 3 + 1));
  let random = seed;
  for (let i = 0; i < rows.length; i++) {
    random = (Math.imul(random, 1103515245) + 12345) | 0;
    // Each row begins with the filter that it uses: none.
    rows[i] = i % (WIDTH * 3 + 1) === 0 ? 0 : 90 + (i / rows.length) * 100 + ((random >> 16) & 3);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2], 8); // eight bits for each of red, green and blue
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
