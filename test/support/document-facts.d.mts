type Json = { [key: string]: unknown };
export function pathsOf(document: object): Record<string, Json>;
export function typesOf(document: object): Record<string, Json>;
export function reachable(roots: unknown, types: Record<string, Json>): string[];
export function digest(value: unknown): string;
