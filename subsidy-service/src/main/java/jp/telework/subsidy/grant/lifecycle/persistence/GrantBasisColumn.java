package jp.telework.subsidy.grant.lifecycle.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.grant.lifecycle.domain.GrantBasis;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A case's basis as jsonb. */
@Immutable
@Converter(autoApply = true)
class GrantBasisColumn implements AttributeConverter<GrantBasis, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable GrantBasis basis) {
        return basis == null ? null : StoredJson.write(basis);
    }

    @Override
    public @Nullable GrantBasis convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, GrantBasis.class);
    }
}
