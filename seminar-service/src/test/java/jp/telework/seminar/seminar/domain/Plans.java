package jp.telework.seminar.seminar.domain;

import java.time.LocalTime;
import java.util.List;
import jp.telework.kernel.value.LocalGovernmentCode;

/** Complete plans for tests without a service. */
final class Plans {

    static final Place NARA = new Place(new LocalGovernmentCode("292010"), "奈良県", "奈良市", null, null, null);
    static final Venue ROOM = new Venue("会館", "Hall", "会議室１", "Room 1", null, null);
    static final Speaker SPEAKER = new Speaker("鈴木 花子", "Hanako Suzuki", "協会", "Association");

    private Plans() {}

    static SeminarPlan on(Period period) {
        return with(period, List.of(item(period.startTime(), period.endTime(), SPEAKER)));
    }

    static ProgrammeItem item(LocalTime start, LocalTime end, Speaker... speakers) {
        return new ProgrammeItem("導入", "Introduction", start, end, List.of(speakers));
    }

    static SeminarPlan with(Period period, List<ProgrammeItem> items) {
        return new SeminarPlan(
                new Texts("セミナー", "Seminar", "働く、が変わる", "Telework", "説明", "About", "企業等", "Firms"),
                new Hosts("総務省", "MIC", "奈良県", "Nara Prefecture"),
                period,
                WebinarStatus.ON_SITE,
                NARA,
                ROOM,
                null,
                80,
                FeeStatus.FREE,
                new RegistrationPeriod(period.startsAt().minusSeconds(86_400), period.startsAt()),
                new Contact("事務局", "Office", null, "seminar@example.go.jp"),
                new Programme(items));
    }
}
