package jp.telework.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jp.telework.platform.json.ValueTypes;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Makes schemas say what is sent. The scanner looks at classes: it takes a value type for an object with its components,
 * adds the type object to enums, and writes a type beside a reference or a choice, which then contradicts it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BOTH)
public class SchemasAsSent implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null || schema.getAnyOf() != null) {
            schema.setType(null);
        } else if (isTextOrObject(schema)) {
            schema.setType(List.of(SchemaType.STRING));
        } else if (isListWithItsItemsWords(schema)) {
            schema.getItems().setEnumeration(schema.getEnumeration());
            schema.setEnumeration(null);
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents() == null
                ? null
                : document.getComponents().getSchemas();
        if (schemas == null) {
            return;
        }
        new ValueTypes().shapes().forEach((name, shape) -> {
            if (schemas.containsKey(name)) {
                document.getComponents().addSchema(name, schemaOf(shape));
            }
        });
    }

    private static boolean isTextOrObject(Schema schema) {
        List<SchemaType> types = schema.getType();
        return types != null
                && schema.getProperties() == null
                && types.contains(SchemaType.STRING)
                && types.contains(SchemaType.OBJECT);
    }

    private static boolean isListWithItsItemsWords(Schema schema) {
        return schema.getType() != null
                && schema.getType().contains(SchemaType.ARRAY)
                && schema.getEnumeration() != null
                && schema.getItems() != null
                && schema.getItems().getRef() == null;
    }

    private static Schema schemaOf(ValueTypes.Shape shape) {
        Schema schema =
                OASFactory.createSchema().description(shape.description()).addExample(shape.example());
        return shape.pattern() == null
                ? schema.addType(SchemaType.INTEGER)
                        .format("int64")
                        .minimum(BigDecimal.valueOf(shape.minimum()))
                        .maximum(BigDecimal.valueOf(shape.maximum()))
                : schema.addType(SchemaType.STRING).pattern(shape.pattern());
    }
}
