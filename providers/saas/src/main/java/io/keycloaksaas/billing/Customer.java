package io.keycloaksaas.billing;

import io.keycloaksaas.persistence.SubjectRef;

/**
 * A subject as a billing provider knows it. We made it there; nothing else ties a customer to a
 * subject.
 *
 * @param syncVersion raised by each write of what the provider says, see {@link CustomerSync}
 */
public record Customer(
    SubjectRef subject, String provider, String account, String externalId, long syncVersion) {}
