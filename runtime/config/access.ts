// Who asks and what they may: files of credentials, modes of authorization, and whether nobody in particular may ask.
import { loadClientCa } from '../authentication/certificate.ts';
import { loadCredentials } from '../authentication/credentials-file.ts';
import { loadAbacPolicies } from '../authorization/abac.ts';
import { AUTHORIZATION_MODES } from '../authorization/authorizers.ts';
import type { Section } from './section.ts';
import type { AuthenticationConfig, AuthorizationConfig } from './shape.ts';

export function completeAuthentication(section: Section, modes: readonly string[]): AuthenticationConfig {
  const { options, findings } = section;
  const asked = options.anonymousAuth ?? true;
  // As kube-apiserver: with AlwaysAllow an anonymous request could do everything.
  const anonymous = asked && !modes.includes('AlwaysAllow');
  if (asked && !anonymous && section.port('securePort', undefined) !== undefined) {
    findings.notes.push('anonymous requests to the secure port are refused while --authorization-mode has AlwaysAllow');
  }
  return {
    tokenFile: section.file('tokenAuthFile', (path) => loadCredentials(path, 'token')),
    basicFile: section.file('basicAuthFile', (path) => loadCredentials(path, 'password')),
    clientCaFile: section.file('clientCaFile', loadClientCa),
    anonymous,
  };
}

/** `own`: names of users' authorizers, which modes may name too. */
export function completeAuthorization(section: Section, own: readonly string[]): AuthorizationConfig {
  const { options, findings } = section;
  const flag = '--authorization-mode';
  const given = options.authorizationMode ?? [];
  const modes = given.length === 0 ? ['AlwaysAllow'] : given;
  for (const [at, mode] of modes.entries()) {
    if (!AUTHORIZATION_MODES.includes(mode) && !own.includes(mode)) {
      findings.problems.push({ flag, value: mode, message: `not a valid mode, want ${[...AUTHORIZATION_MODES, ...own].join(', ')}` });
    } else if (modes.indexOf(mode) < at) findings.problems.push({ flag, value: mode, message: 'specified more than once' });
  }
  const policyFile = section.file('authorizationPolicyFile', loadAbacPolicies);
  const isPolicyGiven = (options.authorizationPolicyFile ?? '') !== '';
  if (modes.includes('ABAC') && !isPolicyGiven)
    findings.problems.push({ flag, value: 'ABAC', message: 'needs --authorization-policy-file' });
  if (!modes.includes('ABAC') && isPolicyGiven) section.problem('authorizationPolicyFile', 'needs --authorization-mode to have ABAC');
  return { modes, policyFile };
}
