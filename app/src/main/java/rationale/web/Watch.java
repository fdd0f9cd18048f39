package rationale.web;

import rationale.watch.Metrics;

/**
 * How the application is watched.
 *
 * @param metrics what is counted and timed
 * @param queries whether the log may say what was asked and by whom: words, case numbers, addresses
 */
public record Watch(Metrics metrics, boolean queries) {}
