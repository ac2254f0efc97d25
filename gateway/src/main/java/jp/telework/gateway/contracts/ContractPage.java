package jp.telework.gateway.contracts;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import jp.telework.gateway.content.Content;
import jp.telework.gateway.content.ContentAnswer;
import jp.telework.gateway.contracts.Contracts.Rendered;
import jp.telework.gateway.problem.Problem;
import jp.telework.gateway.problem.ProblemCode;
import jp.telework.gateway.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Serves the merged OpenAPI document: {@code /openapi}, {@code /openapi.json}, {@code /openapi.yaml}. */
@ApplicationScoped
public class ContractPage {

    private static final Set<String> PATHS = Set.of("/openapi", "/openapi.json", "/openapi.yaml");
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Contracts contracts;

    ContractPage(Contracts contracts) {
        this.contracts = contracts;
    }

    public boolean owns(String path) {
        return PATHS.contains(path);
    }

    public void answer(HttpServerRequest request, String path) {
        Optional<Format> format = Format.wanted(request, path);
        Optional<Rendered> document = contracts.current();
        if (format.isEmpty()) {
            String asked = String.valueOf(request.getParam("format"));
            Problems.refuse(request, Problem.of(ProblemCode.UNKNOWN_FORMAT, asked, "json, yaml"));
        } else if (document.isEmpty()) {
            Problems.refuse(
                    request, Problem.of(ProblemCode.CONTRACT_UNAVAILABLE).with("Retry-After", RETRY_AFTER_SECONDS));
        } else {
            send(request, format.get(), document.get());
        }
    }

    private static void send(HttpServerRequest request, Format format, Rendered document) {
        request.response().putHeader(HttpHeaders.VARY, "Accept").putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        ContentAnswer.send(request, format.content(document));
    }

    private enum Format {
        JSON,
        YAML;

        /** The parameter wins, then the ending, then Accept; JSON when nothing is said. */
        static Optional<Format> wanted(HttpServerRequest request, String path) {
            @Nullable String parameter = request.getParam("format");
            if (parameter != null) {
                return switch (parameter) {
                    case "json", "JSON" -> Optional.of(JSON);
                    case "yaml", "YAML" -> Optional.of(YAML);
                    default -> Optional.empty();
                };
            }
            if (path.endsWith(".json")) {
                return Optional.of(JSON);
            }
            @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
            boolean yamlAccepted = accept != null && accept.contains("yaml") && !accept.contains("json");
            return Optional.of(path.endsWith(".yaml") || yamlAccepted ? YAML : JSON);
        }

        Content content(Rendered document) {
            return this == JSON ? document.json() : document.yaml();
        }
    }
}
