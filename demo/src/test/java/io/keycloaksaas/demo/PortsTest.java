package io.keycloaksaas.demo;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  @DisplayName("A taken port is named with what it is for and what to do")
  void namesATakenPort() throws IOException {
    int port;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      port = taken.getLocalPort();
      assertThatThrownBy(
              () ->
                  Ports.requireFree(List.of(new Ports.Wanted(port, "Keycloak", "choose another."))))
          .isInstanceOf(DemoFailure.class)
          .hasMessage(
              "Port "
                  + port
                  + ", wanted for Keycloak, is taken by another program: choose another.");
    }
    assertThatNoException()
        .isThrownBy(
            () ->
                Ports.requireFree(List.of(new Ports.Wanted(port, "Keycloak", "choose another."))));
  }

  @Test
  @DisplayName("One port cannot serve two purposes")
  void refusesTheSamePortTwice() {
    assertThatThrownBy(
            () ->
                Ports.requireFree(
                    List.of(
                        new Ports.Wanted(1, "Keycloak", "choose."),
                        new Ports.Wanted(1, "page", "choose."))))
        .isInstanceOf(DemoFailure.class)
        .hasMessageContaining("wanted twice");
  }
}
