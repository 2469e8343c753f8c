import { generate } from 'selfsigned';

let made: Promise<{ key: string; cert: string }> | undefined;

/** A certificate for localhost that nobody has signed; the browsers of the journeys are told to take it. */
export function certificate(): Promise<{ key: string; cert: string }> {
  made ??= generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  }).then(({ private: key, cert }) => ({ key, cert }));
  return made;
}
