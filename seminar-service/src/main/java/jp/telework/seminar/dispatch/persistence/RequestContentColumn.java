package jp.telework.seminar.dispatch.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.seminar.dispatch.domain.RequestContent;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A request's content as jsonb. */
@Converter(autoApply = true)
@Immutable
class RequestContentColumn implements AttributeConverter<RequestContent, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RequestContent content) {
        return content == null ? null : StoredJson.write(content);
    }

    @Override
    public @Nullable RequestContent convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, RequestContent.class);
    }
}
