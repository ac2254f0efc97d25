package jp.telework.furusato.proposal.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.furusato.proposal.domain.Proposal;
import jp.telework.platform.json.StoredJson;
import org.jspecify.annotations.Nullable;

/** The content of a proposal as jsonb. */
@Converter(autoApply = true)
class ProposalColumn implements AttributeConverter<Proposal, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Proposal value) {
        return value == null ? null : StoredJson.write(value);
    }

    @Override
    public @Nullable Proposal convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Proposal.class);
    }
}
