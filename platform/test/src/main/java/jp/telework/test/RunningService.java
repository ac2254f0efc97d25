package jp.telework.test;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.test.common.http.TestHTTPResourceManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** The service under test, as its neighbours see it. */
public final class RunningService {

    /** Without the upgrade to HTTP/2, of which the JDK's client now and then reads an answer in HTTP/1.1 as frames. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Every request of a test asks for an address, and each time the settings would be read anew. */
    private static volatile @Nullable Addresses last;

    private RunningService() {}

    /**
     * Of one start of the service.
     *
     * @param start the container of its beans
     */
    private record Addresses(ArcContainer start, URI outside, URI management) {}

    private static Addresses running() {
        ArcContainer start = Arc.container();
        Addresses known = last;
        if (known == null || known.start() != start) {
            known = new Addresses(
                    start,
                    withoutPath(TestHTTPResourceManager.getUri()),
                    withoutPath(TestHTTPResourceManager.getManagementUri()));
            last = known;
        }
        return known;
    }

    /** Address of the outer port, such as {@code http://localhost:41234}, without a slash at its end. */
    public static URI outside() {
        return running().outside();
    }

    /** Address of the management port. */
    public static URI management() {
        return running().management();
    }

    /** The served OpenAPI document, in JSON. */
    public static String openApi() {
        return get(management() + "/q/openapi?format=json");
    }

    private static URI withoutPath(String url) {
        URI uri = URI.create(url);
        return URI.create(uri.getScheme() + "://" + uri.getHost() + ":" + uri.getPort());
    }

    private static String get(String url) {
        try {
            HttpResponse<String> response =
                    HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(url + " answered " + response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
