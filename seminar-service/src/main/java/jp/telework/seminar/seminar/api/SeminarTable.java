package jp.telework.seminar.seminar.api;

import java.util.function.Function;
import jp.telework.platform.table.Table;
import jp.telework.seminar.seminar.domain.Translation;
import org.jspecify.annotations.Nullable;

/** Seminars as a table, one line each. */
final class SeminarTable {

    static final Table<SeminarView> SEMINARS = Table.of(SeminarView.class, "seminars", "セミナー", "Seminars")
            .worded("名称", "Name", either(SeminarView::eventName, SeminarView::eventNameEn))
            .worded("副題", "Subtitle", either(SeminarView::subTitle, SeminarView::subTitleEn))
            .column("状態", "Status", SeminarView::status)
            .column("年度", "Fiscal year", SeminarView::fiscalYear)
            .column("開始", "Starts", SeminarView::startsAt)
            .column("終了", "Ends", SeminarView::endsAt)
            .column("開催の方法", "How to take part", SeminarView::webinarStatus)
            .column("場所", "Location", SeminarView::location)
            .worded(
                    "会場",
                    "Venue",
                    (seminar, language) -> seminar.venueFacility() == null
                            ? null
                            : Translation.shown(
                                    language,
                                    seminar.venueFacility().name(),
                                    seminar.venueFacility().nameEn()))
            .worded("主催", "Organiser", either(SeminarView::organizer, SeminarView::organizerEn))
            .worded("共催", "Co-host", either(SeminarView::coorganizer, SeminarView::coorganizerEn))
            .worded("対象", "For whom", either(SeminarView::targetPerson, SeminarView::targetPersonEn))
            .column("定員", "Seats", SeminarView::capacity)
            .column("空席", "Free seats", SeminarView::seatsLeft)
            .column("参加費", "Fee", SeminarView::feeStatus)
            .column("申込開始", "Registration opens", SeminarView::registrationOpensAt)
            .column("申込終了", "Registration closes", SeminarView::registrationClosesAt)
            .worded(
                    "中止の理由",
                    "Reason of cancellation",
                    either(SeminarView::cancellationReason, SeminarView::cancellationReasonEn))
            .column("id", "id", SeminarView::id)
            .build();

    private SeminarTable() {}

    private static Table.Wording<SeminarView> either(
            Function<SeminarView, @Nullable String> japanese, Function<SeminarView, @Nullable String> english) {
        return (seminar, language) -> Translation.shown(language, japanese.apply(seminar), english.apply(seminar));
    }
}
