package jp.telework.subsidy.grant.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.grant.domain.act.ActContent;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What an act says, as jsonb. Its key {@code act} names the kind. */
@Immutable
@Converter(autoApply = true)
class ActContentColumn implements AttributeConverter<ActContent, String> {

    private static final Map<String, Class<?>> KINDS = Arrays.stream(ActContent.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(ActContent::actKind, kind -> kind));

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ActContent content) {
        return content == null ? null : StoredJson.writeTagged(content.actKind(), content);
    }

    @Override
    public @Nullable ActContent convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : (ActContent) StoredJson.readTagged(json, KINDS);
    }
}
