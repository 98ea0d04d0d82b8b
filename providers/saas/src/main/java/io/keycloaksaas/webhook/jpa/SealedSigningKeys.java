package io.keycloaksaas.webhook.jpa;

import com.google.auto.service.AutoService;
import io.keycloaksaas.job.SealedColumn;

/** The keys of endpoints. */
@AutoService(SealedColumn.class)
public final class SealedSigningKeys implements SealedColumn {
  static final String TABLE = "SAAS_WEBHOOK_SECRET";
  static final String COLUMN = "SEALED";

  @Override
  public String entity() {
    return "SaasWebhookSecret";
  }

  @Override
  public String attribute() {
    return "sealed";
  }

  @Override
  public String table() {
    return TABLE;
  }

  @Override
  public String column() {
    return COLUMN;
  }
}
