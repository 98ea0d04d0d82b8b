package io.keycloaksaas.organization;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What somebody wants to be different. What is absent stays.
 *
 * @param metadata the new one, made of the old
 */
public record OrganizationChange(
    Optional<String> name, Optional<String> slug, Optional<UnaryOperator<Metadata>> metadata) {}
