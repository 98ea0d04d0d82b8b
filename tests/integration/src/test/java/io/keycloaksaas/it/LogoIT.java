package io.keycloaksaas.it;

import static io.keycloaksaas.it.Problems.assertInvalid;
import static io.keycloaksaas.it.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.test.Answer;
import io.keycloaksaas.test.Database;
import io.keycloaksaas.test.SaasServer;
import io.keycloaksaas.test.TenantClient;
import io.keycloaksaas.test.TestRealm;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Logos (C7): uploaded as pixels, shown to everybody under a random name, never as anything else.
 */
@SaasServer
class LogoIT {
  private static final String ALL = "openid saas-api saas-api-manage";

  private static Callers callers;
  private static int number;

  private final TestRealm realm;
  private final RealmRows rows;

  private String path;

  LogoIT(TestRealm realm, Database database) {
    this.realm = realm;
    this.rows = new RealmRows(realm, database);
  }

  @BeforeAll
  static void setUp(TestRealm realm) {
    callers = new Callers(realm, realm.createPublicClient("app"), ALL);
    realm.setUp("app");
    List.of("owner", "member", "stranger").forEach(realm::createUser);
  }

  @BeforeEach
  void organization() {
    var operator = new Operator(realm);
    var slug = "logo" + ++number;
    path = "organizations/" + slug;
    operator.organization(slug, user("owner"));
    operator.join(slug, user("member"), "org:member");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void everybody_fetches_what_was_uploaded(String format) throws Exception {
    var image = image(format, 64, 32);

    var shown = upload("owner", image).expect(200).json();

    var fetched = fetch(shown.get("logoUrl").asText());
    assertThat(fetched.statusCode()).isEqualTo(200);
    assertThat(fetched.body()).isEqualTo(image);
    assertThat(header(fetched, "Content-Type"))
        .isEqualTo(format.equals("png") ? "image/png" : "image/jpeg");
    assertThat(header(fetched, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(fetched, "Content-Security-Policy")).isEqualTo("default-src 'none'");
    assertThat(header(fetched, "Cache-Control")).contains("public", "immutable", "max-age=");
    assertThat(header(fetched, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(fetched.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(tenant("member").get(path).json().get("logoUrl")).isEqualTo(shown.get("logoUrl"));
    assertThat(realm.saasAdmin().get(path).json().get("logoUrl")).isEqualTo(shown.get("logoUrl"));
  }

  @ParameterizedTest
  @CsvSource({"'VP8 ',300,200", "VP8L,300,200", "VP8X,300,200"})
  void webp_is_known_in_its_three_forms(String form, int width, int height) throws Exception {
    var shown = upload("owner", webp(form, width, height)).expect(200).json();

    assertThat(header(fetch(shown.get("logoUrl").asText()), "Content-Type"))
        .isEqualTo("image/webp");
    assertInvalid(upload("owner", webp(form, 1025, height)), "logo");
    assertInvalid(upload("owner", webp(form, width, 1025)), "logo");
  }

  @Test
  void a_new_upload_has_a_new_name_and_the_old_one_is_gone() throws Exception {
    var first = upload("owner", image("png", 8, 8)).expect(200).json().get("logoUrl").asText();

    var events =
        rows.eventsDuring(
            () -> {
              var second = upload("owner", image("png", 8, 8)).expect(200).json();
              assertThat(second.get("logoUrl").asText()).isNotEqualTo(first);
            });

    assertThat(events).containsExactly("organization.updated");
    assertThat(fetch(first).statusCode()).isEqualTo(404);
    assertThat(tenant("owner").delete(path + "/logo").expect(204)).isNotNull();
    assertThat(tenant("owner").get(path).json().get("logoUrl").isNull()).isTrue();
    assertThat(rows.count("saas_org_logo", "true and org_id = '" + id() + "'")).isZero();
    rows.staySameDuring(() -> tenant("owner").delete(path + "/logo").expect(204));
  }

  @Test
  void its_name_tells_nothing() {
    var url = upload("owner", image("png", 8, 8)).expect(200).json().get("logoUrl").asText();
    var name = url.substring(url.lastIndexOf('/') + 1);

    assertThat(UUID.fromString(name).version()).isEqualTo(4);
    assertThat(url).doesNotContain(id()).doesNotContain(path);
    var unknown =
        assertProblem(realm.anonymous().get("logos/" + UUID.randomUUID()), 404, "not_found");
    for (var other : List.of(id(), path.substring(path.indexOf('/') + 1), "x".repeat(300))) {
      assertThat(realm.anonymous().get("logos/" + other).text()).isEqualTo(unknown.text());
    }
  }

  @Test
  void another_realm_does_not_show_it() {
    var url = upload("owner", image("png", 8, 8)).expect(200).json().get("logoUrl").asText();
    try (var other = realm.another()) {
      other.setUp();

      assertProblem(
          other.anonymous().get("logos/" + url.substring(url.lastIndexOf('/') + 1)),
          404,
          "not_found");
    }
  }

  @Test
  void what_is_no_such_image_is_refused_whatever_it_is_called() {
    var png = image("png", 8, 8);
    var hidden = text("<html><script>alert(1)</script>");
    rows.staySameDuring(
        () -> {
          for (var wrong :
              List.of(
                  text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
                  hidden,
                  text("GIF89a\u0001\u0000\u0001\u0000"),
                  text(""),
                  text("RIFF....WEBP"),
                  new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xd9},
                  new byte[] {
                    (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 0, 0, 0, 0, 0, 0
                  },
                  Arrays.copyOf(png, 20))) {
            for (var type : List.of("image/png", "image/svg+xml", "application/json")) {
              assertInvalid(tenant("owner").upload("PUT", path + "/logo", type, wrong), "logo");
            }
          }
        });
  }

  @Test
  void an_image_has_at_most_64_kb_and_1024_pixels_a_side() {
    var full = Arrays.copyOf(image("png", 1024, 1), 64 * 1024);
    upload("owner", full).expect(200);

    rows.staySameDuring(
        () -> {
          assertProblem(
              upload("owner", Arrays.copyOf(full, full.length + 1)), 413, "body_too_large");
          assertInvalid(upload("owner", image("png", 1025, 1)), "logo");
          assertInvalid(upload("owner", image("jpg", 1, 1025)), "logo");
        });
  }

  @Test
  void who_may_not_change_the_organization_may_not_change_its_logo() {
    var image = image("png", 8, 8);
    rows.staySameDuring(
        () -> {
          assertProblem(upload("member", image), 403, "permission_denied");
          assertProblem(upload("stranger", image), 404, "organization_not_found");
          assertProblem(tenant("member").delete(path + "/logo"), 403, "permission_denied");
        });
    realm.saasAdmin().upload("PUT", path + "/logo", "image/png", image).expect(200);
    realm.saasAdmin().delete(path + "/logo").expect(204);
  }

  private Answer upload(String user, byte[] image) {
    return tenant(user).upload("PUT", path + "/logo", "image/png", image);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] image(String format, int width, int height) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /** Only the head of one (RFC 9649): nobody decodes more. */
  private static byte[] webp(String form, int width, int height) {
    var bytes = new byte[64];
    System.arraycopy(text("RIFF\u0038\0\0\0WEBP" + form), 0, bytes, 0, 16);
    switch (form.strip()) {
      case "VP8" -> {
        bytes[23] = (byte) 0x9d;
        bytes[24] = 1;
        bytes[25] = 0x2a;
        little(bytes, 26, width, 2);
        little(bytes, 28, height, 2);
      }
      case "VP8L" -> {
        bytes[20] = 0x2f;
        little(bytes, 21, (width - 1) | (height - 1) << 14, 4);
      }
      default -> {
        little(bytes, 24, width - 1, 3);
        little(bytes, 27, height - 1, 3);
      }
    }
    return bytes;
  }

  private static void little(byte[] bytes, int at, int value, int length) {
    for (int i = 0; i < length; i++) {
      bytes[at + i] = (byte) (value >>> 8 * i);
    }
  }

  private static HttpResponse<byte[]> fetch(String url) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(url)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> response, String name) {
    assertThat(response.headers().allValues(name)).as(name).hasSize(1);
    return response.headers().firstValue(name).orElseThrow();
  }

  private String id() {
    return realm.saasAdmin().get(path).expect(200).json().get("id").asText();
  }

  private String user(String name) {
    return realm.admin().get("users?exact=true&username=" + name).json().get(0).get("id").asText();
  }

  private TenantClient tenant(String user) {
    return callers.tenant(user);
  }
}
