package jp.telework.promotion.actionplan.meeting.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.actionplan.meeting.domain.MeetingContent;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A meeting as jsonb. */
@Converter(autoApply = true)
@Immutable
class MeetingContentColumn implements AttributeConverter<MeetingContent, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable MeetingContent content) {
        return content == null ? null : StoredJson.write(content);
    }

    @Override
    public @Nullable MeetingContent convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, MeetingContent.class);
    }
}
