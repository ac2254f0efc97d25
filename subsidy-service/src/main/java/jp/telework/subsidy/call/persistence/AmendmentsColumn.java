package jp.telework.subsidy.call.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.call.domain.CallAmendments;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The changes of a published call as jsonb. Most calls have none. */
@Immutable
@Converter(autoApply = true)
class AmendmentsColumn implements AttributeConverter<CallAmendments, String> {

    private static final String NONE = "{\"items\": []}";

    @Override
    public String convertToDatabaseColumn(@Nullable CallAmendments amendments) {
        return amendments == null || amendments.items().isEmpty() ? NONE : StoredJson.write(amendments);
    }

    @Override
    public CallAmendments convertToEntityAttribute(@Nullable String json) {
        return json == null || json.equals(NONE) ? CallAmendments.NONE : StoredJson.read(json, CallAmendments.class);
    }
}
