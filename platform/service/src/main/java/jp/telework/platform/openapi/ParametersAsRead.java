package jp.telework.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Gives the parameters that mean the same everywhere their type. Resources read them as text, to refuse a wrong value in
 * the words of the API, so the scanner takes them for text.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BOTH)
public class ParametersAsRead implements OASFilter {

    @Override
    public Parameter filterParameter(Parameter parameter) {
        Schema schema = parameter.getIn() == Parameter.In.QUERY ? schemaOf(parameter.getName()) : null;
        return schema == null ? parameter : parameter.schema(schema);
    }

    private static @Nullable Schema schemaOf(String name) {
        return switch (name) {
            case "limit" -> number(1, 100);
            case "timeout" -> number(0, 30);
            case "dryRun" -> OASFactory.createSchema().addType(SchemaType.BOOLEAN);
            default -> null;
        };
    }

    private static Schema number(int minimum, int maximum) {
        return OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .format("int32")
                .minimum(BigDecimal.valueOf(minimum))
                .maximum(BigDecimal.valueOf(maximum));
    }
}
