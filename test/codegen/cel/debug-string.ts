// Trees in the form in which cel-go dumps them; `adorn` says what stands behind a node.
import type { Expr, Literal } from '../../../codegen/cel/ast.ts';
import type { Checked } from '../../../codegen/cel/checker.ts';
import { quoteGo } from '../../../runtime/api/go-quote.ts';
import { formatDouble } from '../../../runtime/cel/text.ts';
import { formatType } from '../../../runtime/cel/types.ts';

type Adorn = (expr: Expr) => string;

const CONSTANTS: Readonly<Record<Literal['type'], string>> = {
  bool: 'BoolValue',
  bytes: 'BytesValue',
  double: 'DoubleValue',
  int: 'Int64Value',
  null: 'NullValue',
  string: 'StringValue',
  uint: 'Uint64Value',
};
const NODES: Readonly<Record<Exclude<Expr['kind'], 'const'>, string>> = {
  call: 'Expr_CallExpr',
  fold: 'Expr_ComprehensionExpr',
  ident: 'Expr_IdentExpr',
  list: 'Expr_ListExpr',
  map: 'Expr_StructExpr',
  select: 'Expr_SelectExpr',
  struct: 'Expr_StructExpr',
};

/** Behind each node its class: `^#*expr.Expr_CallExpr#`. */
export const byKind: Adorn = (expr) => `^#*expr.${expr.kind === 'const' ? `Constant_${CONSTANTS[expr.literal.type]}` : NODES[expr.kind]}#`;

/** Behind each node its type, and what it refers to: `~int^add_int64`. */
export function byType(checked: Checked): Adorn {
  return (expr) => {
    const type = checked.types.get(expr);
    const name = checked.names.get(expr)?.name;
    const ids = checked.calls.get(expr)?.overloads.map((overload) => overload.id);
    const reference = name ?? ids?.sort().join('|') ?? (expr.kind === 'call' && expr.name === '_?._' ? 'select_optional_field' : undefined);
    return `${type === undefined ? '' : `~${formatType(type)}`}${reference === undefined ? '' : `^${reference}`}`;
  };
}

/** Dumps a tree. */
export function debugString(expr: Expr, adorn: Adorn): string {
  return `${body(expr, adorn)}${adorn(expr)}`;
}

const indent = (text: string): string => text.replaceAll('\n', '\n  ');

function lines(items: readonly string[]): string {
  return items.length === 0 ? '' : `\n  ${items.map(indent).join(',\n  ')}\n`;
}

function body(expr: Expr, adorn: Adorn): string {
  const dump = (inner: Expr): string => debugString(inner, adorn);
  switch (expr.kind) {
    case 'const':
      return literal(expr.literal);
    case 'ident':
      return expr.name;
    case 'select':
      return `${dump(expr.operand)}.${expr.field}${expr.testOnly ? '~test-only~' : ''}`;
    case 'call':
      return `${expr.target === undefined ? '' : `${dump(expr.target)}.`}${expr.name}(${lines(expr.args.map(dump))})`;
    case 'list':
      return `[${lines(expr.elements.map(dump))}]`;
    case 'map':
      return `{${lines(expr.entries.map((e) => `${e.optional ? '?' : ''}${dump(e.key)}:${dump(e.value)}${entry(adorn)}`))}}`;
    case 'struct':
      return `${expr.name}{${lines(expr.fields.map((f) => `${f.optional ? '?' : ''}${f.name}:${dump(f.value)}${entry(adorn)}`))}}`;
    case 'fold': {
      const { iterVar, iterVar2, range, accuVar, init, condition, step, result } = expr;
      const parts: [string, string][] = [
        ['Variable', iterVar],
        ...(iterVar2 === undefined ? [] : ([['Variable2', iterVar2]] as [string, string][])),
        ['Target', dump(range)],
        ['Accumulator', accuVar],
        ['Init', dump(init)],
        ['LoopCondition', dump(condition)],
        ['LoopStep', dump(step)],
        ['Result', dump(result)],
      ];
      return `__comprehension__(${parts.map(([name, text], i) => indent(`\n// ${name}\n${text}${i === parts.length - 1 ? '' : ','}`)).join('')})`;
    }
  }
}

const entry = (adorn: Adorn): string => (adorn === byKind ? '^#*expr.Expr_CreateStruct_Entry#' : '');

function literal(value: Literal): string {
  switch (value.type) {
    case 'string':
      return quoteGo(value.value);
    case 'uint':
      return `${value.value}u`;
    case 'null':
      return 'null';
    case 'bytes':
      return `b${quoteBytes(Buffer.from(value.value))}`;
    case 'double':
      return formatDouble(value.value);
    default:
      return String(value.value);
  }
}

/** Go's %q of bytes: what is no UTF-8 is written byte by byte. */
function quoteBytes(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (Buffer.from(text).equals(bytes)) return quoteGo(text);
  return quoteGo(bytes.toString('latin1'))
    .replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`)
    .replace(/\\u00/g, '\\x');
}
