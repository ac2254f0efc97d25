package jp.telework.promotion.campaign.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.text.Language;
import jp.telework.promotion.campaign.domain.CampaignContent;
import jp.telework.promotion.campaign.domain.CampaignSeries;
import jp.telework.promotion.campaign.domain.ClassRule;
import jp.telework.promotion.campaign.domain.DayHeadcount;
import jp.telework.promotion.campaign.domain.FormHeadcount;
import jp.telework.promotion.campaign.domain.ParticipationClass;
import jp.telework.promotion.campaign.domain.TeleworkForm;
import jp.telework.promotion.organisation.domain.Industry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The classes of 2018 and 2019 on every boundary. */
class ClassPolicyTest {

    private static final LocalDate CORE = LocalDate.of(2018, 7, 24);

    private static final ParticipationClass PARTICIPANT =
            new ParticipationClass("PARTICIPANT", "実施団体", "participant", new ClassRule(2, true, true, 0, false, false));
    private static final ParticipationClass SPECIAL_2018 = new ParticipationClass(
            "SPECIAL_PARTNER", "特別協力団体", "special partner", new ClassRule(2, true, false, 100, true, false));
    private static final ParticipationClass SPECIAL_2019 = new ParticipationClass(
            "SPECIAL_PARTNER_2019", "特別協力団体", "special partner", new ClassRule(5, true, false, 100, true, false));
    private static final ParticipationClass SUPPORTER =
            new ParticipationClass("SUPPORTER", "応援団体", "supporter", new ClassRule(0, false, false, 0, false, true));

    private static final CampaignContent CAMPAIGN = new CampaignContent(
            CampaignSeries.DAYS,
            "テレワーク・デイズ2018",
            "Telework Days 2018",
            LocalDate.of(2018, 7, 23),
            LocalDate.of(2018, 7, 27),
            CORE,
            LocalDate.of(2018, 4, 20),
            LocalDate.of(2018, 7, 20),
            LocalDate.of(2018, 7, 22),
            LocalDate.of(2018, 8, 31),
            List.of(PARTICIPANT, SPECIAL_2018, SPECIAL_2019, SUPPORTER),
            List.of(),
            null);

    @ParameterizedTest(name = "{0}: {1} on the core day, {2} more days, first time {3}, measurement {4}, offer {5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // class, core, others, first, measures, offer, what is missing
                "PARTICIPANT     |   1 | 1 | false | false | - | -",
                "PARTICIPANT     |   1 | 0 | false | false | - | DAYS_MISSING",
                "PARTICIPANT     |   1 | 0 | true  | false | - | -",
                "PARTICIPANT     |   0 | 1 | true  | false | - | CORE_DAY_NOT_TAKEN",
                "PARTICIPANT     |   0 | 2 | false | false | - | CORE_DAY_NOT_TAKEN",
                "PARTICIPANT     |   0 | 0 | true  | false | - | DAYS_MISSING CORE_DAY_NOT_TAKEN",
                "SPECIAL_PARTNER | 100 | 1 | false | true  | - | -",
                "SPECIAL_PARTNER |  99 | 1 | false | true  | - | CORE_DAY_PEOPLE_MISSING",
                "SPECIAL_PARTNER | 101 | 1 | false | true  | - | -",
                "SPECIAL_PARTNER | 100 | 0 | false | true  | - | DAYS_MISSING",
                "SPECIAL_PARTNER | 100 | 0 | true  | true  | - | DAYS_MISSING",
                "SPECIAL_PARTNER | 100 | 1 | false | false | - | MEASUREMENT_NOT_JOINED",
                "SPECIAL_PARTNER |   0 | 2 | false | true  | - | CORE_DAY_NOT_TAKEN CORE_DAY_PEOPLE_MISSING",
                "SPECIAL_PARTNER |  99 | 0 | true  | false | x | DAYS_MISSING CORE_DAY_PEOPLE_MISSING MEASUREMENT_NOT_JOINED",
                "SPECIAL_PARTNER_2019 | 100 | 4 | false | true | - | -",
                "SPECIAL_PARTNER_2019 | 100 | 3 | false | true | - | DAYS_MISSING",
                "SUPPORTER       |   0 | 0 | false | false | x | -",
                "SUPPORTER       | 500 | 4 | false | true  | - | OFFER_MISSING",
            })
    void goldenTable(String code, int core, int others, boolean first, boolean measures, String offer, String missing) {
        ParticipationClass wanted = CAMPAIGN.participationClass(code).orElseThrow();
        Checks checks = new Checks();
        ClassPolicy.judge(CAMPAIGN, wanted, participant(core, others, first, measures, offer), "/classes/0", checks);
        assertThat(checks.violations().stream()
                        .map(violation -> violation.code().name())
                        .toList())
                .isEqualTo(missing == null ? List.of() : List.of(missing.split(" ")));
    }

    @Test
    void everyPartIsExplained() {
        Checks checks = new Checks();
        ClassPolicy.judge(CAMPAIGN, SPECIAL_2018, participant(99, 1, false, true, null), "/classes/1", checks);
        assertThat(checks.steps().stream().map(step -> step.message().in(Language.JA)))
                .containsExactly(
                        "「特別協力団体」に必要な2日に対し、予定は2日です。",
                        "「特別協力団体」が求めるコア日に、実施する予定です。",
                        "「特別協力団体」には、コア日に100人が必要ですが、予定は99人です。",
                        "「特別協力団体」が求める効果測定に協力します。");
        assertThat(checks.steps().get(2).message().in(Language.EN))
                .isEqualTo("\"special partner\" needs 100 people on the core day, but 99 are planned.");
        assertThat(checks.violations().get(0).pointer()).isEqualTo("/classes/1");
    }

    private static RegistrationContent participant(
            int core, int others, boolean first, boolean measures, String offer) {
        List<DayHeadcount> days = new ArrayList<>();
        // A day on which nobody teleworks is none.
        days.add(new DayHeadcount(CORE, List.of(new FormHeadcount(TeleworkForm.HOME, core))));
        LocalDate other = CAMPAIGN.startsOn();
        for (int i = 0; i < others; i++) {
            other = other.equals(CORE) ? other.plusDays(1) : other;
            days.add(new DayHeadcount(
                    other,
                    List.of(new FormHeadcount(TeleworkForm.MOBILE, 0), new FormHeadcount(TeleworkForm.SATELLITE, 1))));
            other = other.plusDays(1);
        }
        return new RegistrationContent(
                "試験団体",
                "シケンダンタイ",
                "東京都",
                Industry.MANUFACTURING,
                10,
                List.of("PARTICIPANT"),
                first,
                measures,
                false,
                days,
                null,
                offer,
                null,
                List.of());
    }
}
