package jp.telework.gateway.pages;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import jp.telework.gateway.GatewayConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The landing page and the API page with all they need, from the class path: a closed list of files, no directory. */
@ApplicationScoped
public class Pages {

    /** Scripts and styles from here only, no inline code, nothing framed; the API page may call this gateway. */
    private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'%s; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private static final String OWN = "jp/telework/gateway/pages/";

    private final Map<String, Resource> resources;
    private final Map<String, Buffer> loaded = new ConcurrentHashMap<>();
    private final Vertx vertx;
    private final String contentSecurity;

    Pages(GatewayConfig config, Vertx vertx, @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI issuer) {
        this.vertx = vertx;
        // The page that signs people in fetches the token itself; only then may it talk to the provider.
        String provider = config.contracts().signInClient().isPresent()
                ? " " + issuer.getScheme() + "://" + issuer.getAuthority()
                : "";
        this.contentSecurity = CONTENT_SECURITY.formatted(provider);
        String swaggerUi = "META-INF/resources/webjars/swagger-ui/" + swaggerUiVersion() + "/";
        this.resources = Map.ofEntries(
                Map.entry(
                        "/docs/oauth2-redirect.html",
                        new Resource(swaggerUi + "oauth2-redirect.html", "text/html; charset=utf-8")),
                Map.entry(
                        "/docs/oauth2-redirect.js",
                        new Resource(swaggerUi + "oauth2-redirect.js", "text/javascript; charset=utf-8")),
                Map.entry("/", new Resource(OWN + "index.html", "text/html; charset=utf-8")),
                Map.entry("/docs", new Resource(OWN + "docs.html", "text/html; charset=utf-8")),
                Map.entry("/docs/page.css", new Resource(OWN + "page.css", "text/css; charset=utf-8")),
                Map.entry("/docs/page.js", new Resource(OWN + "page.js", "text/javascript; charset=utf-8")),
                // Where the links of mails about registrations lead.
                Map.entry("/registrations", new Resource(OWN + "registrations.html", "text/html; charset=utf-8")),
                Map.entry(
                        "/registrations/page.js",
                        new Resource(OWN + "registrations.js", "text/javascript; charset=utf-8")),
                Map.entry("/survey", new Resource(OWN + "survey.html", "text/html; charset=utf-8")),
                Map.entry("/survey/page.js", new Resource(OWN + "survey.js", "text/javascript; charset=utf-8")),
                Map.entry(
                        "/docs/swagger-ui.css", new Resource(swaggerUi + "swagger-ui.css", "text/css; charset=utf-8")),
                Map.entry(
                        "/docs/swagger-ui.js",
                        new Resource(swaggerUi + "swagger-ui-bundle.js", "text/javascript; charset=utf-8")),
                Map.entry("/favicon.ico", new Resource(swaggerUi + "favicon-32x32.png", "image/png")));
    }

    public boolean own(String path) {
        return resources.containsKey(withoutTrailingSlash(path));
    }

    public void answer(HttpServerRequest request, String path) {
        Resource resource = resources.get(withoutTrailingSlash(path));
        if (resource == null) {
            throw new IllegalArgumentException(path);
        }
        request.resume();
        @Nullable Buffer content = loaded.get(resource.name());
        if (content != null) {
            send(request, resource, content);
            return;
        }
        Callable<Buffer> load = () -> load(resource.name());
        vertx.executeBlocking(load, false)
                .onSuccess(fresh -> {
                    loaded.put(resource.name(), fresh);
                    send(request, resource, fresh);
                })
                .onFailure(failure -> request.response().setStatusCode(500).end());
    }

    private void send(HttpServerRequest request, Resource resource, Buffer content) {
        HttpServerResponse response = request.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, resource.mediaType())
                .putHeader("Content-Security-Policy", contentSecurity)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
        if (HttpMethod.HEAD.equals(request.method())) {
            response.end();
        } else {
            response.end(content);
        }
    }

    /** The folder inside the web jar carries the version; the jar itself knows it. */
    private static String swaggerUiVersion() {
        Properties coordinates = new Properties();
        try {
            coordinates.load(new ByteArrayInputStream(
                    load("META-INF/maven/org.webjars/swagger-ui/pom.properties").getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return coordinates.getProperty("version");
    }

    private static Buffer load(String name) throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("missing on the class path: " + name);
            }
            return Buffer.buffer(in.readAllBytes());
        }
    }

    private static String withoutTrailingSlash(String path) {
        return path.equals("/docs/") ? "/docs" : path;
    }

    /**
     * @param name on the class path
     * @param mediaType how it is announced
     */
    private record Resource(String name, String mediaType) {}
}
