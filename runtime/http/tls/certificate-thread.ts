// Makes a certificate on a thread of its own: the library for it takes a tenth of a second, in which the store opens. The thread runs this
// same file.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { CertificatePair, CertificateRequest } from './make-certificate.ts';

interface Asked {
  readonly certificate: CertificateRequest;
}

const asked = isMainThread ? undefined : (workerData as Asked | undefined)?.certificate;
if (asked) parentPort?.postMessage(await makeHere(asked));

/** As makeCertificate; rejects with what that throws. */
export function makeCertificateAside(certificate: CertificateRequest): Promise<CertificatePair> {
  // Who bundles all into one file would run that file again.
  if (!/\/certificate-thread[^/]*$/.test(import.meta.url)) return makeHere(certificate);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { certificate } satisfies Asked });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function makeHere(request: CertificateRequest): Promise<CertificatePair> {
  const { makeCertificate } = await import('./make-certificate.ts');
  return makeCertificate(request);
}
