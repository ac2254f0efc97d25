package jp.telework.promotion.network.member.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.network.member.domain.MemberContent;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What is known of a member as jsonb. */
@Converter(autoApply = true)
@Immutable
class MemberContentColumn implements AttributeConverter<MemberContent, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable MemberContent content) {
        return content == null ? null : StoredJson.write(content);
    }

    @Override
    public @Nullable MemberContent convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, MemberContent.class);
    }
}
