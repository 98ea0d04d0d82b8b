package io.keycloaksaas.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TestRealm;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A receiver that hangs takes nothing from the others. */
@SaasServer
class WebhookFairnessIT {
  private static final int HANGING = 12;
  private static final int EVENTS = 20;

  private static Hooks hooks;

  @BeforeAll
  static void setUp(TestRealm realm) {
    hooks = Hooks.prepare(realm);
  }

  @Test
  void others_are_served_while_receivers_hang() {
    var end = new CountDownLatch(1);
    var organization = hooks.organization();
    var open = new ArrayList<HookReceiver>();
    try (var healthy = HookReceiver.start()) {
      for (int i = 0; i < HANGING; i++) {
        var hanging =
            HookReceiver.start()
                .behaving(
                    exchange -> {
                      try {
                        end.await();
                      } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                      }
                    });
        open.add(hanging);
        hooks
            .saas()
            .post(
                "webhooks", java.util.Map.of("url", hanging.url(), "eventTypes", List.of("role.*")))
            .expect(201);
      }
      hooks.endpoint(organization, healthy);

      for (int i = 0; i < EVENTS; i++) {
        hooks.event(organization);
      }

      await().atMost(Hooks.SOON).until(() -> healthy.received().size() == EVENTS);
      // Nobody has timed out or answered yet, so nothing was recorded of them.
      assertThat(open).allMatch(hanging -> hanging.received().size() <= 8);
    } finally {
      end.countDown();
      open.forEach(HookReceiver::close);
    }
  }
}
