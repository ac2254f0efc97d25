package jp.telework.promotion.campaign.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.campaign.domain.CampaignContent;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A campaign's plan as jsonb. */
@Converter(autoApply = true)
@Immutable
class CampaignContentColumn implements AttributeConverter<CampaignContent, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CampaignContent content) {
        return content == null ? null : StoredJson.write(content);
    }

    @Override
    public @Nullable CampaignContent convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, CampaignContent.class);
    }
}
