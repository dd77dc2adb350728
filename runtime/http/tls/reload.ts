// Renewed certificate files are taken without a restart: a timer looks at them, a pair that fits together replaces the one in use, one
// that does not is said once and the old one stays.
import { createSecureContext } from 'node:tls';
import type { Logger } from '../../api/logger.ts';
import { type CertificateFiles, readPair } from './certificates.ts';
import type { CertificatePair } from './make-certificate.ts';

export interface CertificateReloadOptions {
  readonly files: CertificateFiles;
  /** What is in use now. */
  readonly current: CertificatePair;
  readonly onChange: (pair: CertificatePair) => void;
  readonly log: Logger;
  /** Milliseconds between two looks; renewed files are in use at latest after it. */
  readonly interval: number;
}

export interface CertificateReload {
  /** Looks now; answers whether something new is in use. */
  check(): Promise<boolean>;
  close(): void;
}

/** Files change one after the other, so a look may see half of a renewal: it is not taken, and the next look sees the rest. */
export function watchCertificate({ files, current, onChange, log, interval }: CertificateReloadOptions): CertificateReload {
  let inUse = current;
  let refused = '';
  const check = async (): Promise<boolean> => {
    try {
      const pair = await readPair(files);
      if (pair.cert === inUse.cert && pair.key === inUse.key) return false;
      createSecureContext(pair);
      inUse = pair;
      refused = '';
      onChange(pair);
      log.info('took renewed certificate', { file: files.certFile });
      return true;
    } catch (error) {
      const { message } = error as Error;
      if (message !== refused) log.warn('renewed certificate can not be used, the old one stays', { file: files.certFile, error: message });
      refused = message;
      return false;
    }
  };
  const timer = setInterval(() => void check(), interval);
  timer.unref();
  return { check, close: () => clearInterval(timer) };
}
