// Processes under measurement: how to start them, how much processor time and memory they took (Linux: /proc).
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { Agent, request as httpsRequest } from 'node:https';
import { createServer } from 'node:net';

const TICKS = 100;
const AGENT = new Agent({ keepAlive: true, maxSockets: 20 });

/** Processor seconds of a process so far, all threads, user and system. */
export function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Resident memory, megabytes. */
export function residentMegabytes(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a process whose output is dropped; `stop` ends it and waits. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', options.stderr ?? 'ignore'], ...options });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  return {
    pid: child.pid,
    stop: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await exited;
      clearTimeout(timer);
    },
  };
}

/** Runs a script of this folder to its end and parses the JSON that it prints. */
export function runJson(script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [new URL(script, import.meta.url).pathname, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('exit', (code) => (code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`${script} ended with ${code}`))));
  });
}

/** One request; the servers' certificates are their own. */
export function request(url, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const secure = url.startsWith('https:');
    const options = { method, headers, ...(secure ? { rejectUnauthorized: false, agent: AGENT } : {}) };
    const req = (secure ? httpsRequest : httpRequest)(url, options, (res) => {
      const chunks = [];
      res.on('data', (chunk) => chunks.push(chunk));
      res.on('end', () => resolve({ status: res.statusCode, text: Buffer.concat(chunks).toString() }));
    });
    req.on('error', reject);
    req.end(body);
  });
}

/** Asks until the answer is 200; milliseconds since `from`. */
export async function untilReady(url, { from, headers = {} }) {
  for (;;) {
    try {
      if ((await request(url, { headers })).status === 200) return performance.now() - from;
    } catch {
      // Not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
}
