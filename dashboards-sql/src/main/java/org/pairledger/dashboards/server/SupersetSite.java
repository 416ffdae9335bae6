package org.pairledger.dashboards.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.CouldNotRun;

/** A running Superset, spoken to over its REST API as one logged-in user. */
public final class SupersetSite {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOUNDARY = "pairledger-bundle-boundary";
  private static final int PAGE = 100;

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final String url;
  private @Nullable String token;
  private @Nullable String csrf;

  private SupersetSite(String url) {
    this.url = url.replaceAll("(?<!/)/++$", "");
  }

  /** Logs in, or says in one sentence why it cannot. */
  public static SupersetSite login(String url, String user, String password) {
    SupersetSite site = new SupersetSite(url);
    Reply reply =
        site.json(
            "POST",
            "/api/v1/security/login",
            Map.of("username", user, "password", password, "provider", "db"));
    if (reply.status() == 401) {
      throw new CouldNotRun("Superset at " + url + " does not know user " + user + " so.");
    }
    site.token =
        reply.orThrow(url + " does not answer like a Superset").path("access_token").asText();
    site.csrf = site.get("/api/v1/security/csrf_token/").path("result").asText();
    return site;
  }

  /**
   * Imports assets over what is there, and leaves what the bundle does not name.
   *
   * @param zip the bundle; what its files refer to may be there already
   */
  void importAssets(byte[] zip) {
    byte[] head =
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"sparse\"\r\n\r\ntrue\r\n--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"bundle\"; filename=\"b.zip\""
                + "\r\nContent-Type: application/zip\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
    BodyPublisher body = BodyPublishers.ofByteArrays(List.of(head, zip, tail));
    HttpRequest.Builder request =
        request("/api/v1/assets/import/")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(body);
    send(request).orThrow("Superset did not take the bundle");
  }

  /** A file that is at a path. */
  byte[] bytes(String path) {
    HttpResponse<byte[]> response = answer(request(path).GET(), BodyHandlers.ofByteArray());
    String said = new String(response.body(), StandardCharsets.UTF_8);
    Reply reply = new Reply(response.statusCode(), said);
    if (!reply.isGood()) {
      reply.orThrow("Superset does not give " + path);
    }
    return response.body();
  }

  void delete(String path) {
    send(request(path).DELETE()).orThrow("Superset does not delete " + path);
  }

  String url() {
    return url;
  }

  JsonNode get(String path) {
    return reply(path).orThrow("Superset does not answer " + path);
  }

  /** What is at a path, be it an error. */
  Reply reply(String path) {
    return send(request(path).GET());
  }

  /** Everything of a list, page by page. */
  List<JsonNode> list(String path) {
    List<JsonNode> all = new ArrayList<>();
    for (int page = 0; ; page++) {
      JsonNode result = get(path + "?q=(page:" + page + ",page_size:" + PAGE + ")").path("result");
      result.forEach(all::add);
      if (result.size() < PAGE) {
        return all;
      }
    }
  }

  JsonNode post(String path, Map<String, ?> body) {
    return json("POST", path, body).orThrow("Superset refuses " + path);
  }

  JsonNode put(String path, Map<String, ?> body) {
    return json("PUT", path, body).orThrow("Superset refuses " + path);
  }

  /** Sends a body and gives the answer, be it an error. */
  Reply json(String method, String path, Map<String, ?> body) {
    try {
      return send(
          request(path)
              .header("Content-Type", "application/json")
              .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body))));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofMinutes(10));
    request.header("Referer", url);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (csrf != null) {
      request.header("X-CSRFToken", csrf);
    }
    return request;
  }

  private Reply send(HttpRequest.Builder request) {
    HttpResponse<String> response = answer(request, BodyHandlers.ofString());
    return new Reply(response.statusCode(), response.body());
  }

  private <T> HttpResponse<T> answer(HttpRequest.Builder request, BodyHandler<T> handler) {
    try {
      return client.send(request.build(), handler);
    } catch (IOException e) {
      throw new CouldNotRun("No Superset answers at " + url + " (is it running?).", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CouldNotRun("Interrupted while waiting for " + url + ".", e);
    }
  }

  /** An answer and its status. */
  record Reply(int status, String body) {

    boolean isGood() {
      return status / 100 == 2;
    }

    JsonNode tree() {
      try {
        return JSON.readTree(body);
      } catch (JsonProcessingException e) {
        return JSON.createObjectNode().put("message", "no JSON");
      }
    }

    JsonNode orThrow(String what) {
      if (isGood()) {
        return tree();
      }
      throw new CouldNotRun(what + ": " + status + " " + said());
    }

    /** What Superset says went wrong, in one line. */
    String said() {
      JsonNode tree = tree();
      JsonNode error = tree.path("errors").path(0).path("message");
      JsonNode message = error.isMissingNode() ? tree.path("message") : error;
      String said = message.isTextual() ? message.asText() : message.toString();
      return said.replaceAll("(?s)\\(Background on this error.*", "")
          .replaceAll("\\s+", " ")
          .strip();
    }
  }
}
