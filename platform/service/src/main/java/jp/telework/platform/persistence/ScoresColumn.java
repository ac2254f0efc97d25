package jp.telework.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import jp.telework.kernel.scoring.Score;
import jp.telework.kernel.scoring.Scores;
import jp.telework.platform.json.StoredJson;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Scores as a jsonb array. */
@Immutable
@Converter(autoApply = true)
class ScoresColumn implements AttributeConverter<Scores, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Scores scores) {
        return scores == null ? null : StoredJson.write(scores.items());
    }

    @Override
    public @Nullable Scores convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : new Scores(List.of(StoredJson.read(json, Score[].class)));
    }
}
