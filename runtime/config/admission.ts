// Which admission plugins are on: kube-apiserver's list with what was enabled and disabled, and users' own.
import { ADMISSION_PLUGINS, RETIRED_ADMISSION_PLUGINS } from './admission-plugins.ts';
import type { Section } from './section.ts';
import type { AdmissionConfig } from './shape.ts';

type ListOption = 'admissionControl' | 'enableAdmissionPlugins' | 'disableAdmissionPlugins';

/** `own`: names of users' plugins; on unless disabled, and behind the built-in ones. */
export function completeAdmission(section: Section, own: readonly string[]): AdmissionConfig {
  const { options, findings } = section;
  const known = new Map([...ADMISSION_PLUGINS.map(({ name, on }) => [name, on] as const), ...own.map((name) => [name, true] as const)]);
  const read = (option: ListOption, flag: string): ReadonlySet<string> => {
    const names = (options[option] ?? []).filter((name) => name !== '');
    for (const name of names) {
      if (RETIRED_ADMISSION_PLUGINS.includes(name))
        findings.notes.push(`${flag}=${name}: Kubernetes has this plugin no more, it is passed over`);
      else if (!known.has(name)) findings.problems.push({ flag, value: name, message: 'no admission plugin has this name' });
    }
    return new Set(names.filter((name) => known.has(name)));
  };
  const only = read('admissionControl', '--admission-control');
  const enabled = read('enableAdmissionPlugins', '--enable-admission-plugins');
  const disabled = read('disableAdmissionPlugins', '--disable-admission-plugins');
  const names = [...known.keys()];
  for (const name of enabled) {
    if (disabled.has(name))
      findings.problems.push({ flag: '--enable-admission-plugins', value: name, message: 'is in --disable-admission-plugins too' });
  }
  if (options.admissionControl === undefined) {
    return { plugins: names.filter((name) => !disabled.has(name) && (enabled.has(name) || known.get(name) === true)) };
  }
  if (enabled.size + disabled.size > 0) {
    findings.problems.push({
      flag: '--admission-control',
      message: 'replaces the whole list and can not go with --enable-admission-plugins or --disable-admission-plugins',
    });
  }
  return { plugins: names.filter((name) => only.has(name)) };
}
