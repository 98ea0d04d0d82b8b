package io.keycloaksaas.setup;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * One thing that set-up would change, and how.
 *
 * @param kind what sort of thing, such as {@code client-scope}
 * @param name which one
 * @param action what happens to it, such as {@code create}
 */
public record SetupChange(String kind, String name, String action, @JsonIgnore Runnable change) {}
