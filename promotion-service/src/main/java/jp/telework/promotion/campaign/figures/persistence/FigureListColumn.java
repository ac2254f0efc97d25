package jp.telework.promotion.campaign.figures.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.campaign.figures.domain.FigureList;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Published figures as jsonb. */
@Converter(autoApply = true)
@Immutable
class FigureListColumn implements AttributeConverter<FigureList, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FigureList figures) {
        return figures == null ? null : StoredJson.write(figures);
    }

    @Override
    public @Nullable FigureList convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, FigureList.class);
    }
}
