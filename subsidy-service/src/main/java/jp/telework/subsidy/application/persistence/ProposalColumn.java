package jp.telework.subsidy.application.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.subsidy.application.domain.Proposal;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A proposal as jsonb. It is a value: without saying so, Hibernate would write and read it once more to keep a copy. */
@Immutable
@Converter(autoApply = true)
class ProposalColumn implements AttributeConverter<Proposal, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Proposal proposal) {
        return proposal == null ? null : StoredJson.write(proposal);
    }

    @Override
    public @Nullable Proposal convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Proposal.class);
    }
}
