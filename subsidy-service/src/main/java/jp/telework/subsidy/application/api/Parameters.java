package jp.telework.subsidy.application.api;

import java.util.function.Function;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import jp.telework.subsidy.application.domain.Applications;
import jp.telework.subsidy.search.domain.SearchWord;
import org.jspecify.annotations.Nullable;

/** Reads the list's query parameters. */
final class Parameters {

    private Parameters() {}

    static Applications.Filter filter(
            @Nullable String callId,
            @Nullable String status,
            @Nullable String organisation,
            @Nullable SearchWord word,
            @Nullable String externalNumber) {
        return new Applications.Filter(
                read("callId", callId, Ids::parse),
                read("status", status, ApplicationStatus::valueOf),
                read("organisation", organisation, CorporateNumber::new),
                word == null ? null : word.text(),
                externalNumber);
    }

    private static <T> @Nullable T read(String name, @Nullable String raw, Function<String, T> reader) {
        return jp.telework.platform.request.Parameters.read(name, raw, reader);
    }
}
