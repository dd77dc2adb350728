// The one ordered list of authenticators, from plain settings. Files are read once, here.
import type { Logger } from '../api/logger.ts';
import { createAnonymousAuthenticator } from './anonymous.ts';
import type { Authenticator } from './authenticator.ts';
import { createBasicAuthenticator } from './basic.ts';
import { createCertificateAuthenticator } from './certificate.ts';
import { type Credential, loadCredentials } from './credentials-file.ts';
import { createTokenAuthenticator, createTokenRefusal } from './token.ts';
import { createUnion } from './union.ts';

export interface AuthenticationOptions {
  readonly tokenFile?: string | undefined;
  readonly basicFile?: string | undefined;
  /** Set: the listener verifies client certificates against it. */
  readonly clientCaFile?: string | undefined;
  readonly anonymous: boolean;
  /** Users' own, asked behind the built-in ones. */
  readonly plugins: readonly Authenticator[];
  readonly log: Logger;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

interface Place {
  readonly name: string;
  readonly create: (options: AuthenticationOptions) => readonly Authenticator[];
}

/** In the order in which they are asked. */
const PLACES: readonly Place[] = [
  { name: 'certificate', create: ({ clientCaFile, now }) => (clientCaFile === undefined ? [] : [createCertificateAuthenticator({ now })]) },
  {
    name: 'token',
    create: ({ tokenFile, log }) => (tokenFile === undefined ? [] : [createTokenAuthenticator(load(tokenFile, 'token', log))]),
  },
  {
    name: 'basic',
    create: ({ basicFile, log }) => (basicFile === undefined ? [] : [createBasicAuthenticator(load(basicFile, 'password', log))]),
  },
  { name: 'plugins', create: ({ plugins }) => plugins },
  { name: 'unknown-token', create: () => [createTokenRefusal()] },
];

/** Throws CredentialsFileError or a file error (config.ts has reported both before). */
export function createAuthenticator(options: AuthenticationOptions): Authenticator {
  return createUnion({
    authenticators: PLACES.flatMap((place) => place.create(options)),
    fallback: options.anonymous ? createAnonymousAuthenticator() : undefined,
  });
}

function load(path: string, what: 'token' | 'password', log: Logger): readonly Credential[] {
  const { credentials, warnings } = loadCredentials(path, what);
  for (const warning of warnings) log.warn(warning);
  return credentials;
}
