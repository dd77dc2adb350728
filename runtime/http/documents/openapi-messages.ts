// The messages in which OpenAPI v2 goes over the wire as protobuf, as data. (Published as openapiv2/OpenAPIv2.proto of gnostic-models.)

/** Our names; those that stand for several published ones have the same fields. */
export type MessageName =
  | 'Document'
  | 'Info'
  | 'Contact'
  | 'License'
  | 'Tag'
  | 'ExternalDocs'
  | 'Paths'
  | 'Definitions'
  | 'Properties'
  | 'ParameterDefinitions'
  | 'ResponseDefinitions'
  | 'SecurityRequirement'
  | 'SecurityDefinitions'
  | 'Headers'
  | 'Examples'
  | 'PathItem'
  | 'Operation'
  | 'ParametersItem'
  | 'Parameter'
  | 'NonBodyParameter'
  | 'BodyParameter'
  | 'HeaderParameter'
  | 'QueryParameter'
  | 'PrimitivesItems'
  | 'Header'
  | 'JsonReference'
  | 'Responses'
  | 'ResponseValue'
  | 'Response'
  | 'SchemaItem'
  | 'Schema'
  | 'AdditionalProperties'
  | 'Items'
  | 'StringArray'
  | 'SecurityDefinitionsItem'
  | 'BasicSecurity'
  | 'ApiKeySecurity';

/** How the value of a field is written. */
export type FieldForm = 'string' | 'bool' | 'int' | 'double' | 'any' | MessageName;

export interface MessageField {
  readonly number: number;
  readonly form: FieldForm;
  readonly repeated: boolean;
}

/** Fields by their names in JSON. `x-` stands for extensions, `*` for every other name: both are pairs of a name and a value. */
export type Message = ReadonlyMap<string, MessageField>;

const VALUE: string =
  'default:any maximum:double exclusiveMaximum:bool minimum:double exclusiveMinimum:bool maxLength:int minLength:int pattern maxItems:int minItems:int uniqueItems:bool enum:any+ multipleOf:double';
const TYPED: string = `type format items:PrimitivesItems collectionFormat ${VALUE}`;

/** Fields in the order of their numbers, from 1: `name`, `name:form`, a `+` behind what may be there many times, `-` for one unused. */
const LINES: Readonly<Record<MessageName, string>> = {
  Document:
    'swagger info:Info host basePath schemes+ consumes+ produces+ paths:Paths definitions:Definitions parameters:ParameterDefinitions responses:ResponseDefinitions security:SecurityRequirement+ securityDefinitions:SecurityDefinitions tags:Tag+ externalDocs:ExternalDocs x-',
  Info: 'title version description termsOfService contact:Contact license:License x-',
  Contact: 'name url email x-',
  License: 'name url x-',
  Tag: 'name description externalDocs:ExternalDocs x-',
  ExternalDocs: 'description url x-',
  Paths: 'x- *:PathItem',
  Definitions: '*:Schema',
  Properties: '*:Schema',
  ParameterDefinitions: '*:Parameter',
  ResponseDefinitions: '*:Response',
  SecurityRequirement: '*:StringArray',
  SecurityDefinitions: '*:SecurityDefinitionsItem',
  Headers: '*:Header',
  Examples: '*:any',
  PathItem:
    '$ref get:Operation put:Operation post:Operation delete:Operation options:Operation head:Operation patch:Operation parameters:ParametersItem+ x-',
  Operation:
    'tags+ summary description externalDocs:ExternalDocs operationId produces+ consumes+ parameters:ParametersItem+ responses:Responses schemes+ deprecated:bool security:SecurityRequirement+ x-',
  ParametersItem: 'parameter:Parameter reference:JsonReference',
  Parameter: 'body:BodyParameter other:NonBodyParameter',
  NonBodyParameter: 'header:HeaderParameter formData:QueryParameter query:QueryParameter path:HeaderParameter',
  BodyParameter: 'description name in required:bool schema:Schema x-',
  HeaderParameter: `required:bool in description name ${TYPED} x-`,
  QueryParameter: `required:bool in description name allowEmptyValue:bool ${TYPED} x-`,
  PrimitivesItems: `${TYPED} x-`,
  Header: `${TYPED} description x-`,
  JsonReference: '$ref description',
  Responses: '*:ResponseValue x-',
  ResponseValue: 'response:Response reference:JsonReference',
  Response: 'description schema:SchemaItem headers:Headers examples:Examples x-',
  SchemaItem: 'schema:Schema',
  Schema:
    '$ref format title description default:any multipleOf:double maximum:double exclusiveMaximum:bool minimum:double exclusiveMinimum:bool maxLength:int minLength:int pattern maxItems:int minItems:int uniqueItems:bool maxProperties:int minProperties:int required+ enum:any+ additionalProperties:AdditionalProperties type:StringArray items:Items allOf:Schema+ properties:Properties discriminator readOnly:bool - externalDocs:ExternalDocs example:any x-',
  AdditionalProperties: 'schema:Schema boolean:bool',
  Items: 'schema:Schema+',
  StringArray: 'value+',
  SecurityDefinitionsItem: 'basic:BasicSecurity apiKey:ApiKeySecurity',
  BasicSecurity: 'type description x-',
  ApiKeySecurity: 'type name in description x-',
};

/** All messages; read once, when a client first asks for protobuf. */
export function openapiMessages(): Readonly<Record<MessageName, Message>> {
  const entries = Object.entries(LINES).map(([name, line]) => [name, new Map(line.split(' ').map(readField))]);
  return Object.fromEntries(entries) as Record<MessageName, Message>;
}

function readField(text: string, index: number): [string, MessageField] {
  const repeated = text.endsWith('+');
  const [name = '', form = name === 'x-' ? 'any' : 'string'] = text.replace(/\+$/, '').split(':');
  return [name, { number: index + 1, form: form as FieldForm, repeated }];
}
