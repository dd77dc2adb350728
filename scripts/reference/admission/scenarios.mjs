// All scenarios, by name of the group.
import { LIMIT_RANGER } from './limit-ranger-cases.mjs';
import { SMALL_PLUGINS } from './small-plugins-cases.mjs';

export const SCENARIOS = { 'limit-ranger': LIMIT_RANGER, 'small-plugins': SMALL_PLUGINS };
