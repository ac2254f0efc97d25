package jp.telework.promotion.recognition.honour.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.promotion.recognition.honour.domain.Honour;
import org.jspecify.annotations.Nullable;

/** The names of those who share an honour as jsonb. */
@Converter(autoApply = true)
class NamesColumn implements AttributeConverter<Honour.Names, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(Honour.@Nullable Names names) {
        return names == null ? null : StoredJson.write(names);
    }

    @Override
    public Honour.@Nullable Names convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Honour.Names.class);
    }
}
