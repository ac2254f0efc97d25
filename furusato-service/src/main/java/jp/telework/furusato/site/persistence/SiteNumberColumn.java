package jp.telework.furusato.site.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.furusato.site.domain.SiteNumber;
import org.jspecify.annotations.Nullable;

/** A site number as people write it. */
@Converter(autoApply = true)
class SiteNumberColumn implements AttributeConverter<SiteNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SiteNumber value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable SiteNumber convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new SiteNumber(column);
    }
}
