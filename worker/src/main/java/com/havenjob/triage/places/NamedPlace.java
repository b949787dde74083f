package com.havenjob.triage.places;

/**
 * A place that a mail names.
 *
 * @param name in the nominative
 * @param weight how sure it is that the position is there, from 0 to 1
 * @param civic whether a town's own word stands before it, so that the employer may have the same name
 */
public record NamedPlace(String name, double weight, boolean civic) {}
