package io.keycloaksaas.domain.rest;

import io.keycloaksaas.domain.Enrolment;

/** Bodies of requests about domains, the same in both APIs; unknown fields are refused. */
final class DomainRequests {
  private DomainRequests() {}

  record AddDomain(String name) {}

  record EnrolDomain(String enrolment) {

    /**
     * @throws io.keycloaksaas.platform.Problem {@code validation_failed}
     */
    Enrolment mode() {
      return Enrolment.parse("enrolment", enrolment);
    }
  }
}
