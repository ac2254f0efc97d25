package jp.telework.gateway.pages;

import static java.util.Objects.requireNonNull;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import jp.telework.gateway.GatewayConfig;
import jp.telework.gateway.content.Content;
import jp.telework.gateway.content.ContentAnswer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The landing page and the API page with all they need, from the class path: a closed list of files, no directory. */
@ApplicationScoped
public class Pages {

    /** Scripts and styles from here only, no inline code, nothing framed; the API page may call this gateway. */
    private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'%s; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private static final String OWN = "jp/telework/gateway/pages/";

    private final Map<String, Resource> resources;
    private final Map<String, Content> contents = new HashMap<>();
    private final String contentSecurity;

    Pages(GatewayConfig config, @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI issuer) {
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
                Map.entry(
                        "/docs/getting-started",
                        new Resource(OWN + "getting-started.html", "text/html; charset=utf-8")),
                Map.entry("/docs/labels.js", new Resource(OWN + "labels.js", "text/javascript; charset=utf-8")),
                Map.entry("/docs/page.css", new Resource(OWN + "page.css", "text/css; charset=utf-8")),
                Map.entry("/docs/page.js", new Resource(OWN + "page.js", "text/javascript; charset=utf-8")),
                // Where the links of mails about registrations lead.
                Map.entry("/registrations", new Resource(OWN + "registrations.html", "text/html; charset=utf-8")),
                Map.entry(
                        "/registrations/page.js",
                        new Resource(OWN + "registrations.js", "text/javascript; charset=utf-8")),
                Map.entry("/consents", new Resource(OWN + "consents.html", "text/html; charset=utf-8")),
                Map.entry("/consents/page.js", new Resource(OWN + "consents.js", "text/javascript; charset=utf-8")),
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

    /** At the start, since reading and compressing take a while: no request waits for it, and none repeats it. */
    void load(@Observes StartupEvent event) {
        resources.forEach(
                (path, resource) -> contents.put(path, Content.of(load(resource.name()), resource.mediaType())));
    }

    public void answer(HttpServerRequest request, String path) {
        request.response()
                .putHeader("Content-Security-Policy", contentSecurity)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
        ContentAnswer.send(request, requireNonNull(contents.get(withoutTrailingSlash(path))));
    }

    /** The folder inside the web jar carries the version; the jar itself knows it. */
    private static String swaggerUiVersion() {
        Properties coordinates = new Properties();
        try {
            coordinates.load(new ByteArrayInputStream(load("META-INF/maven/org.webjars/swagger-ui/pom.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return coordinates.getProperty("version");
    }

    private static byte[] load(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
