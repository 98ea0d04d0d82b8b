package io.keycloaksaas.event.rest;

import io.keycloaksaas.event.Envelope;
import java.util.List;

/**
 * A part of a feed.
 *
 * @param after to be given next time; numbers up to it are done with, also those that were left out
 * @param hasMore whether there is more already
 */
public record EventsRepresentation(List<Envelope> items, long after, boolean hasMore) {}
