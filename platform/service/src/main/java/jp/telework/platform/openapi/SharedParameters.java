package jp.telework.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.telework.platform.table.Table;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Describes parameters that mean the same in every operation once, as components. Operations refer to them. A parameter
 * that a resource describes in its own words stays where it is.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BOTH, priority = SharedParameters.AFTER_RESPONSES)
public class SharedParameters implements OASFilter {

    /** Filters of the usual priority run before: which parameters an operation has follows from its responses. */
    static final int AFTER_RESPONSES = 0;

    private static final String REFERENCE = "#/components/parameters/";

    private enum Shared {
        ID(In.PATH, "id", "対象のid（UUID） / id of the resource") {
            @Override
            Schema schema() {
                return OASFactory.createSchema().ref("UUID");
            }
        },
        LIMIT(In.QUERY, "limit", "1ページの件数 / entries of a page") {
            @Override
            Schema schema() {
                return OASFactory.createSchema()
                        .addType(SchemaType.INTEGER)
                        .format("int32")
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(100))
                        .defaultValue(20);
            }
        },
        CURSOR(In.QUERY, "cursor", "前のページの next。最初のページでは省く。 The next of the page before; none for the first page."),
        DRY_RUN(In.QUERY, "dryRun", "true: 検査だけで保存しない。 Only check, store nothing.") {
            @Override
            Schema schema() {
                return OASFactory.createSchema().addType(SchemaType.BOOLEAN).defaultValue(false);
            }
        },
        FORMAT(
                In.QUERY,
                "format",
                "応答の形式。Acceptヘッダーより優先。csvとxlsxは表計算用の表で、見出しはAccept-Languageの言語。"
                        + " Form of the answer, overrides the Accept header; csv and xlsx are tables with headings in the"
                        + " language of Accept-Language.") {
            @Override
            Schema schema() {
                return text().enumeration(List.of("json", "csv", "xlsx"));
            }
        },
        CHARSET(
                In.QUERY,
                "charset",
                "CSVの文字コード。Shift_JISで表せない文字は〓。 Character set of CSV; what Shift_JIS cannot say becomes 〓.") {
            @Override
            Schema schema() {
                return text().enumeration(List.of("UTF-8", "Shift_JIS")).defaultValue("UTF-8");
            }
        },
        IF_MATCH(In.HEADER, "If-Match", "取得時のETag（必須）。 The ETag with which the resource was read (required)."),
        IDEMPOTENCY_KEY(
                In.HEADER, "Idempotency-Key", "再送しても一度だけ実行される（1–255文字、24時間有効）。 Makes a retry safe; kept 24 h.") {
            @Override
            Schema schema() {
                return text().minLength(1).maxLength(255);
            }
        },
        ACCEPT_LANGUAGE(
                In.HEADER,
                "Accept-Language",
                "文の言語。ja（既定）または en。 The language of messages and names: ja (by default) or en.") {
            @Override
            Schema schema() {
                return text().addExample("en");
            }
        };

        private final In place;
        private final String name;
        private final String description;

        Shared(In place, String name, String description) {
            this.place = place;
            this.name = name;
            this.description = description;
        }

        Schema schema() {
            return text();
        }

        private static Schema text() {
            return OASFactory.createSchema().addType(SchemaType.STRING);
        }

        private Parameter definition() {
            return OASFactory.createParameter()
                    .name(name)
                    .in(place)
                    .description(description)
                    .required(place == In.PATH || this == IF_MATCH ? Boolean.TRUE : null)
                    .schema(schema());
        }

        /** Such as {@code IdempotencyKey}. */
        private String component() {
            StringBuilder component = new StringBuilder();
            for (String word : name().split("_")) {
                component.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
            }
            return component.toString();
        }

        private Parameter reference() {
            return OASFactory.createParameter().ref(component());
        }

        /** Whether a resource declares this parameter and says nothing of its own about it. */
        private boolean isMeantBy(Parameter declared) {
            boolean plain = declared.getDescription() == null
                    || declared.getDescription().equals(description);
            Schema shape = declared.getSchema();
            boolean sameId = this != ID || (shape != null && shape.getRef() != null);
            return place == declared.getIn() && name.equals(declared.getName()) && plain && sameId;
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getComponents() == null) {
            return;
        }
        document.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .forEach((method, operation) -> operation.setParameters(parameters(method, operation))));
        for (Shared shared : Shared.values()) {
            if (isReferredTo(document, shared)) {
                document.getComponents().addParameter(shared.component(), shared.definition());
            }
        }
    }

    private static List<Parameter> parameters(PathItem.HttpMethod method, Operation operation) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        List<Parameter> declared = Objects.requireNonNullElse(operation.getParameters(), List.of());
        declared.forEach(parameter -> add(parameters, referringIfShared(parameter)));
        promised(method, operation).forEach(shared -> {
            boolean inOwnWords = declared.stream().anyMatch(parameter -> shared.name.equals(parameter.getName()));
            if (!inOwnWords) {
                add(parameters, shared.reference());
            }
        });
        return List.copyOf(parameters.values());
    }

    private static void add(Map<String, Parameter> parameters, Parameter parameter) {
        parameters.putIfAbsent(
                parameter.getRef() == null ? parameter.getIn() + " " + parameter.getName() : parameter.getRef(),
                parameter);
    }

    private static Parameter referringIfShared(Parameter declared) {
        for (Shared shared : Shared.values()) {
            if (shared.isMeantBy(declared)) {
                return shared.reference();
            }
        }
        return declared;
    }

    /** What the conventions promise for an operation of this kind. */
    private static List<Shared> promised(PathItem.HttpMethod method, Operation operation) {
        List<Shared> promised = new ArrayList<>();
        if (method == PathItem.HttpMethod.POST) {
            promised.add(Shared.IDEMPOTENCY_KEY);
        }
        if (method != PathItem.HttpMethod.GET) {
            promised.add(Shared.DRY_RUN);
        }
        if (operation.getResponses().getAPIResponse("412") != null) {
            promised.add(Shared.IF_MATCH);
        }
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        if (answer != null && answer.getContent() != null && answer.getContent().getMediaType(Table.XLSX) != null) {
            promised.add(Shared.FORMAT);
            promised.add(Shared.CHARSET);
        }
        promised.add(Shared.ACCEPT_LANGUAGE);
        return promised;
    }

    private static boolean isReferredTo(OpenAPI document, Shared shared) {
        String reference = REFERENCE + shared.component();
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getParameters().stream())
                .anyMatch(parameter -> reference.equals(parameter.getRef()));
    }
}
