package io.keycloaksaas.billing;

import com.google.auto.service.AutoService;
import io.keycloaksaas.subscription.Billing;
import java.util.Optional;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Billing by administrators: there is nobody to pay to. */
@AutoService(BillingGatewayFactory.class)
public final class BillingGatewayManual implements BillingGatewayFactory, BillingGateway {

  @Override
  public String getId() {
    return Billing.MANUAL;
  }

  @Override
  public Optional<BillingGatewayConnection> connect() {
    return Optional.empty();
  }

  @Override
  public BillingGateway create(KeycloakSession session) {
    return this;
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    CustomerSeats.connect(factory);
    CustomerDeparture.connect(factory);
  }

  @Override
  public void close() {}
}
