package io.keycloaksaas.project;

import io.keycloaksaas.organization.Metadata;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is to be changed; what is absent stays. */
public record ProjectChange(Optional<String> name, Optional<UnaryOperator<Metadata>> metadata) {}
