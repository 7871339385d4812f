import { randomUUID } from 'node:crypto';
import { generate } from 'selfsigned';

/** A certificate and its key, PEM. */
export interface Certificate {
  cert: string;
  key: string;
}

const day = 86_400_000;

/** Makes a certificate for 127.0.0.1 and localhost that is its own authority and lasts a day; clients trust it by NODE_EXTRA_CA_CERTS. */
export async function makeCertificate(): Promise<Certificate> {
  // A name of its own, so that several of them can be trusted side by side.
  const name = `loopback ${randomUUID()}`;
  const pems = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + day),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyCertSign: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { cert: pems.cert, key: pems.private };
}
