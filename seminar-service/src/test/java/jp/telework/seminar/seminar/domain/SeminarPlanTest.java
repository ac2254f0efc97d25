package jp.telework.seminar.seminar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.telework.kernel.text.Language;
import org.junit.jupiter.api.Test;

class SeminarPlanTest {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final Period DAY = Period.on(LocalDate.of(2027, 7, 12), NOON, LocalTime.of(17, 0));

    private static List<String> found(SeminarPlan plan) {
        return plan.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @Test
    void findsNothingWrongWithASoundPlan() {
        assertThat(Plans.on(DAY).violations()).isEmpty();
        assertThat(PublicationPolicy.missing(Plans.on(DAY))).isEmpty();
    }

    @Test
    void keepsItemsInsideAndSpeakersAtOnePlace() {
        ProgrammeItem first = Plans.item(NOON, NOON.plusHours(1), Plans.SPEAKER);
        ProgrammeItem next = Plans.item(NOON.plusHours(1), NOON.plusHours(2), Plans.SPEAKER);
        ProgrammeItem overlapping = Plans.item(NOON.plusMinutes(90), NOON.plusHours(3), Plans.SPEAKER);
        ProgrammeItem early = Plans.item(NOON.minusMinutes(1), NOON.plusHours(1));
        ProgrammeItem backwards = Plans.item(NOON.plusHours(1), NOON.plusHours(1));
        assertThat(found(Plans.with(DAY, List.of(first, next)))).isEmpty();
        assertThat(found(Plans.with(DAY, List.of(first, next, overlapping, early, backwards))))
                .containsExactly(
                        "/programme/3 OUTSIDE_SEMINAR",
                        "/programme/4/endTime ENDS_BEFORE_START",
                        "/programme/2/speakers/0/name SPEAKER_TWICE");
    }

    @Test
    void wantsAVenueExactlyWhereOneMeets() {
        SeminarPlan sound = Plans.on(DAY);
        assertThat(found(sound.moved(DAY, WebinarStatus.HYBRID, Plans.NARA, null, null)))
                .containsExactly("/venueFacility VENUE_NEEDED");
        assertThat(found(sound.moved(DAY, WebinarStatus.ONLINE, null, null, null)))
                .isEmpty();
        assertThat(found(sound.moved(DAY, WebinarStatus.ONLINE, Plans.NARA, Plans.ROOM, null)))
                .containsExactly("/venueFacility VENUE_NOT_EXPECTED");
    }

    @Test
    void endsRegistrationWithTheSeminarAtTheLatest() {
        SeminarPlan sound = Plans.on(DAY);
        RegistrationPeriod late =
                new RegistrationPeriod(DAY.startsAt(), DAY.endsAt().plusMillis(1));
        RegistrationPeriod last = new RegistrationPeriod(DAY.startsAt(), DAY.endsAt());
        RegistrationPeriod never = new RegistrationPeriod(DAY.startsAt(), DAY.startsAt());
        assertThat(found(sound.moved(DAY, WebinarStatus.ON_SITE, Plans.NARA, Plans.ROOM, last)))
                .isEmpty();
        assertThat(found(sound.moved(DAY, WebinarStatus.ON_SITE, Plans.NARA, Plans.ROOM, late)))
                .containsExactly("/registrationClosesAt REGISTRATION_AFTER_END");
        assertThat(found(sound.moved(DAY, WebinarStatus.ON_SITE, Plans.NARA, Plans.ROOM, never)))
                .containsExactly("/registrationClosesAt ENDS_BEFORE_START");
    }

    @Test
    void movesItsProgrammeAlong() {
        Period later = Period.on(LocalDate.of(2027, 7, 13), NOON.plusMinutes(30), LocalTime.of(18, 0));
        SeminarPlan moved = Plans.on(DAY).moved(later, WebinarStatus.ON_SITE, Plans.NARA, Plans.ROOM, null);
        assertThat(moved.programme().items().get(0).startTime()).isEqualTo("12:30");
        assertThat(moved.programme().items().get(0).endTime()).isEqualTo("17:30");
    }

    @Test
    void copiesItselfToAnotherDayWithItsRegistration() {
        SeminarPlan copy = Plans.on(DAY).copiedTo(LocalDate.of(2028, 7, 10));
        assertThat(copy.period()).isEqualTo(Period.on(LocalDate.of(2028, 7, 10), NOON, LocalTime.of(17, 0)));
        assertThat(copy.registration().closesAt()).isEqualTo(copy.period().startsAt());
        assertThat(copy.programme()).isEqualTo(Plans.on(DAY).programme());
    }

    @Test
    void booksItsRoomAndSpeakersByKeysThatLookThroughSpelling() {
        assertThat(Plans.on(DAY).bookings())
                .extracting(Booking::kind, Booking::resource)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Booking.Kind.ROOM, "292010/会館/会議室1"),
                        org.assertj.core.groups.Tuple.tuple(Booking.Kind.SPEAKER, "鈴木花子/協会"));
        assertThat(Booking.key("Ｒｏｏｍ　１")).isEqualTo(Booking.key("room 1"));
    }

    @Test
    void tellsEverythingThatThePublicWouldMiss() {
        SeminarPlan bare = new SeminarPlan(
                new Texts("セミナー", null, "題", null, "説明", null, "企業等", null),
                new Hosts("総務省", null, "奈良県", null),
                DAY,
                WebinarStatus.HYBRID,
                Plans.NARA,
                new Venue("会館", null, "会議室", null, "徒歩", null),
                null,
                null,
                null,
                null,
                null,
                new Programme(List.of(
                        new ProgrammeItem("導入", null, null, null, List.of(new Speaker("鈴木", null, "協会", null))))));
        assertThat(bare.violations()).isEmpty();
        assertThat(PublicationPolicy.missing(bare))
                .extracting(violation -> violation.pointer())
                .containsExactly(
                        "/webinarUrl",
                        "/capacity",
                        "/feeStatus",
                        "/registrationClosesAt",
                        "/contactPointInformation",
                        "/programme/0/startTime",
                        "/programme/0/endTime");
        assertThat(Translation.missing(bare))
                .containsExactly(
                        "/eventNameEn",
                        "/subTitleEn",
                        "/descriptionEn",
                        "/targetPersonEn",
                        "/organizerEn",
                        "/coorganizerEn",
                        "/venueFacility/nameEn",
                        "/venueFacility/roomEn",
                        "/venueFacility/accessMethodEn",
                        "/programme/0/titleEn",
                        "/programme/0/speakers/0/nameEn",
                        "/programme/0/speakers/0/affiliationEn");
    }

    @Test
    void marksJapaneseTextThatStandsInForEnglish() {
        assertThat(Translation.missing(Plans.on(DAY))).isEmpty();
        assertThat(Translation.shown(Language.EN, "会館", "Hall")).isEqualTo("Hall");
        assertThat(Translation.shown(Language.EN, "会館", null)).isEqualTo("会館 (in Japanese)");
        assertThat(Translation.shown(Language.JA, "会館", "Hall")).isEqualTo("会館");
        assertThat(Translation.shown(Language.EN, null, null)).isNull();
    }
}
