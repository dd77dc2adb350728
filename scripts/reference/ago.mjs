// Times of recorded objects.

/** A time so many seconds before now, as objects write it. */
export const AGO = (seconds) => new Date(Date.now() - seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
