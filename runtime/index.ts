// The public API: what a library user or a plugin's author imports from `kindsmith`.

export type { AdmissionAttributes, AdmissionOperation, AdmissionPlugin, AdmissionReservation } from './admission/admission.ts';
export { refuse } from './admission/admission.ts';
export type { Behaviour, BehaviourHost, BehaviourRequest, Reservation, WriteContext, Writer } from './api/behaviour.ts';
export type { Codec } from './api/codec.ts';
export type { Logger } from './api/logger.ts';
export type { JsonObject, JsonValue, KubeObject, ObjectMeta } from './api/object.ts';
export type { Dial, DialTarget, ProxyResolver, TlsClient } from './api/proxy.ts';
export type { Reader } from './api/reader.ts';
export type { AuthorizationAttributes, RequestInfo, User } from './api/request.ts';
export type { CompiledResource } from './api/resource.ts';
export * from './api/status.ts';
export type { Authenticator } from './authentication/authenticator.ts';
export type { Authorizer } from './authorization/authorizer.ts';
export type { ServerOptions } from './config.ts';
export { ConfigError } from './config.ts';
export type { PluginHost, PluginModule, PluginSet, ServerPlugin } from './plugins.ts';
export type { ResourceBundle, ResourceSource } from './resource-sources.ts';
export { type CreateServerOptions, createServer, type InjectRequest, type InjectResponse, type KindsmithServer } from './server.ts';
export { createMemoryStore } from './storage/memory/store.ts';
export type { Store } from './storage/store.ts';
