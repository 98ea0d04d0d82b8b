package io.keycloaksaas.catalog;

import java.util.Optional;

/**
 * A right inside an organization, such as {@code org:members:manage}.
 *
 * @param requires the feature without which the permission sleeps
 */
public record Permission(String key, String description, Optional<FeatureKey> requires) {}
