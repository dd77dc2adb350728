// The contracts of proxies: what an object stands for (resolvers), and how that is reached (the one injected dialer).
import type { Socket } from 'node:net';
import type { KubeObject } from './object.ts';
import type { Reader } from './reader.ts';
import type { ProxyRequest } from './resource.ts';

/** How a TLS connection is made. Without `ca` the other side is not verified, as kube-apiserver does for pods and services. */
export interface TlsClient {
  /** PEM. */
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

/** Something to connect to. */
export interface DialTarget {
  /** A name or an IP address, without brackets. */
  readonly host: string;
  readonly port: number;
  readonly tls: boolean | TlsClient;
}

/**
 * Opens a connection: resolves the name once and connects to the address that it has checked. Throws a StatusError for what it does not
 * allow, any other error for what can not be reached. When the signal aborts nothing stays open.
 */
export type Dial = (target: DialTarget, signal: AbortSignal) => Promise<Socket>;

/** A named way from an object to what it stands for, where an expression in the definition is not enough. */
export interface ProxyResolver {
  readonly name: string;
  /** Throws a StatusError when there is nothing to connect to. */
  resolve(object: KubeObject, request: ProxyRequest, read: Reader): DialTarget | Promise<DialTarget>;
}
