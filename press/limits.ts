/** Every number that bounds what the press accepts, waits for or keeps open. Times in ms, sizes in bytes. */
export const limits = {
  /** An address of a public page, path and query together; the longest real one is under 300. */
  address: 4096,
  /** All request headers together; Node answers 431 above it. */
  headers: 16 * 1024,
  /** From the opening of a connection to the end of the request headers: a slow sender holds a socket no longer. */
  headersTime: 15_000,
  /** A whole request, upload included: 300 MB over a line of 2 Mbit/s. */
  requestTime: 20 * 60_000,
  /** No byte of an upload for so long: the sender is gone or teases. */
  uploadStall: 30_000,
  /** An idle connection is kept for the next page; longer than the 60 s of common proxies in front. */
  keepAlive: 65_000,
  /** Rendering of one public page, waiting for Next included. */
  pageTime: 20_000,
  /** A request waits so long for Next to come back after a crash or at the start. */
  nextAbsence: 10_000,
  /** Until Next answers a file, and until it answers the desk (an import of an archive takes minutes). */
  assetTime: 30_000,
  deskTime: 5 * 60_000,
  /** The question behind /readyz. */
  readyTime: 3_000,
  /** A page, feed or sitemap as Next renders it, before compression. */
  page: 16 * 1024 * 1024,
  /** A file of an item that is kept; a larger one is passed through each time. */
  keptFile: 1024 * 1024,
  /** What a purged cache in front may keep, while newer is fetched, and while nothing newer can be had (seconds). */
  edgeLife: 24 * 60 * 60,
  edgeMeanwhile: 1,
  edgeOnError: 24 * 60 * 60,
  /** Files of public/ have no tags to be purged by (seconds). */
  edgeFile: 60,
  /**
   * Nothing may be kept in front that was sent so long after the press last heard of changes. The last purge of a
   * change comes later than that (newsroom/jobs/purgeEdge.ts), so that it also removes what a press that was cut
   * off from the database still sent.
   */
  edgeTrust: 10_000,
  /** Pages that Next renders at once for readers, and how many more may wait in line. */
  renderings: 8,
  renderingsWaiting: 2_000,
  /** The same for pages that are read by a link: nothing of them is kept, and no guessing may hold up readers. */
  linkedRenderings: 2,
  linkedRenderingsWaiting: 100,
  /** A rendering that changes overtake is begun again, so often at most. */
  renderingTries: 3,
  /** A reader waits so long for a new rendering while an older copy is there. */
  copyPatience: 4_000,
  /** After a rendering failed, the older copy is shown so long without another try. */
  renderingRetry: 2_000,
  /** Addresses without a page: how long and how many answers are kept; those to questions (`?topic=…`) less long. */
  missing: 60_000,
  missingQuestion: 1_000,
  missingCount: 1_000,
  /** Copies that wait for the disk to take them, together; what goes beyond is not written. */
  unwritten: 32 * 1024 * 1024,
  /** Changes are announced; beside that the database is asked for them every so often. */
  eventsPause: 2_000,
  /** A database that takes so long to answer the press counts as lost. */
  eventsTime: 5_000,
  /** Copies from the disk wait so long at the start for what was missed meanwhile. */
  replayPatience: 5_000,
  /** The horizon of the events is written down so often while nothing happens. */
  horizonNoted: 10 * 60_000,
  /** An editor's own change is waited for so long before the answer to it is handed on. */
  ownChange: 1_000,
  /** Stopping: idle connections may bring a last request, those in flight may end, then children, then they are killed. */
  lastRequest: 1_000,
  drain: 10_000,
  childGrace: 6_000,
} as const
