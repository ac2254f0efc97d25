package jp.telework.subsidy.grant.lifecycle.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.grant.lifecycle.domain.ApprovalStep;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The approval of an act, as jsonb. */
@Immutable
@Converter(autoApply = true)
class ApprovalStepColumn implements AttributeConverter<ApprovalStep, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ApprovalStep value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable ApprovalStep convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, ApprovalStep.class);
    }
}
