package jp.telework.seminar.dispatch.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.seminar.dispatch.domain.VisitReport;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A visit's report as jsonb. */
@Converter(autoApply = true)
@Immutable
class VisitReportColumn implements AttributeConverter<VisitReport, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable VisitReport report) {
        return report == null ? null : StoredJson.write(report);
    }

    @Override
    public @Nullable VisitReport convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, VisitReport.class);
    }
}
