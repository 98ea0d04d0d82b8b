package io.keycloaksaas.usage.rest;

import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.Answers;
import io.keycloaksaas.platform.Cursor;
import io.keycloaksaas.platform.Page;
import io.keycloaksaas.usage.Allowances;
import io.keycloaksaas.usage.Balances;
import io.keycloaksaas.usage.Meter;
import io.keycloaksaas.usage.PeriodUsageRepresentation;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.keycloak.models.KeycloakSession;

/** What tenants see of their usage, whoever the subject is. */
record UsageViews(KeycloakSession session, Allowances allowances) {
  /** Periods have no ids; a cursor must have one. */
  private static final String NO_ID = "period";

  Response balances(SubjectRef subject) {
    return Answers.ok(new Page<>(balances().of(subject), null));
  }

  Response history(SubjectRef subject, String feature, String cursor, String pageSize) {
    Page.Request page = Page.Request.of(cursor, pageSize);
    FeatureKey metered = new Meter(session, allowances).metered(feature);
    return Answers.ok(
        Page.of(
            page,
            balances()
                .history(
                    subject,
                    metered,
                    page.after().map(Cursor::at).map(Instant::ofEpochMilli),
                    page.fetch()),
            period -> new Cursor(period.start().toEpochMilli(), NO_ID),
            PeriodUsageRepresentation::of));
  }

  private Balances balances() {
    return new Balances(session, allowances);
  }
}
