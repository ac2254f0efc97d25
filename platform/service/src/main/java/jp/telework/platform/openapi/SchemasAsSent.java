package jp.telework.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.telework.kernel.value.ContactValues;
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

    private static final List<String> TELEPHONES = List.of("phone", "phoneNumber", "contactPointPhoneNumber");

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
        schemas.forEach(SchemasAsSent::describeTelephones);
        new ValueTypes().shapes().forEach((name, shape) -> {
            if (schemas.containsKey(name)) {
                document.getComponents().addSchema(name, schemaOf(shape));
            }
        });
    }

    /** A number may be sent in any usual way of writing, and is answered in one. */
    private static void describeTelephones(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        boolean sent = name.endsWith("Request") || name.endsWith("Body");
        TELEPHONES.stream()
                .map(schema.getProperties()::get)
                .filter(Objects::nonNull)
                .forEach(number -> {
                    if (sent) {
                        number.setDescription("電話番号。区切り・全角・+81・内線のどの書き方でも受け付け、1つの形で返す。"
                                + " Any usual way of writing a Japanese telephone number; answered in one form.");
                    } else {
                        number.setPattern(ContactValues.PHONE_PATTERN);
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
        if (shape.items() != null) {
            return schema.addType(SchemaType.ARRAY)
                    .items(OASFactory.createSchema().ref(shape.items()));
        }
        return shape.pattern() == null
                ? schema.addType(SchemaType.INTEGER)
                        .format("int64")
                        .minimum(BigDecimal.valueOf(shape.minimum()))
                        .maximum(BigDecimal.valueOf(shape.maximum()))
                : schema.addType(SchemaType.STRING).pattern(shape.pattern());
    }
}
