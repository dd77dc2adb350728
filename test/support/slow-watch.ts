// A store whose watches bring everything late, as over a slow network: what does not wait for them where it must is found out.
import type { Store, WatchSink } from '../../runtime/storage/store.ts';

/** The store itself but for its watches; `delay` in milliseconds. */
export function slowWatch(store: Store, delay: number): Store {
  const late = (sink: WatchSink): { sink: WatchSink; close: () => void } => {
    const timers = new Set<NodeJS.Timeout>();
    // Timers of one length fire in the order in which they were set.
    const later = (run: () => void): void => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        run();
      }, delay);
      timers.add(timer);
    };
    return {
      sink: {
        onEvents: (events) => later(() => sink.onEvents(events)),
        onProgress: (revision) => later(() => sink.onProgress(revision)),
        onEnd: (error) => later(() => sink.onEnd(error)),
      },
      close: () => {
        for (const timer of timers) clearTimeout(timer);
      },
    };
  };
  const slow: Pick<Store, 'watch'> = {
    watch(options, sink) {
      const { sink: lateSink, close } = late(sink);
      const watch = store.watch(options, lateSink);
      return {
        requestProgress: () => watch.requestProgress(),
        close: () => {
          close();
          watch.close();
        },
      };
    },
  };
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'watch') return slow.watch;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
