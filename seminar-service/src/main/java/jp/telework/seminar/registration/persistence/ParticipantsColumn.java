package jp.telework.seminar.registration.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.seminar.registration.domain.Participants;
import org.jspecify.annotations.Nullable;

/** Participants as jsonb. */
@Converter(autoApply = true)
class ParticipantsColumn implements AttributeConverter<Participants, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Participants participants) {
        return participants == null ? null : StoredJson.write(participants);
    }

    @Override
    public @Nullable Participants convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, Participants.class);
    }
}
