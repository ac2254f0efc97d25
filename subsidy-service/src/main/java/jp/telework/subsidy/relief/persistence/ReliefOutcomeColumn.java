package jp.telework.subsidy.relief.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.relief.domain.ReliefOutcome;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The decision about a declaration as jsonb. */
@Immutable
@Converter(autoApply = true)
class ReliefOutcomeColumn implements AttributeConverter<ReliefOutcome, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReliefOutcome value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable ReliefOutcome convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, ReliefOutcome.class);
    }
}
