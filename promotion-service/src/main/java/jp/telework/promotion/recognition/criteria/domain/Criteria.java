package jp.telework.promotion.recognition.criteria.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jp.telework.kernel.rule.Checks;

/**
 * 百選の基準 as data of a round.
 *
 * @param coveredPercent least share of covered employees among regular ones
 * @param userPercent least share of users among covered employees, unless there are so many {@code users}
 * @param users as many users are enough, whatever their share
 * @param averageDays least average number of days a month
 */
public record Criteria(int coveredPercent, int userPercent, int users, int averageDays) {

    /** As published since 2015. */
    public static final Criteria USUAL = new Criteria(25, 50, 100, 4);

    /** Which level the figures reach, with what each rule found. */
    public Assessment assess(Figures figures) {
        Checks pioneer = new Checks();
        pioneer.that(
                RecognitionRule.RULE_EXISTS,
                figures.hasRule(),
                "/figures/hasRule",
                List.of("hasRule", figures.hasRule()));
        pioneer.that(
                RecognitionRule.PRACTISED,
                figures.users() >= 1,
                "/figures/users",
                List.of("users", figures.users()),
                figures.users());
        Checks hundred = new Checks();
        hundred.that(
                RecognitionRule.COVERED_SHARE,
                100L * figures.coveredEmployees() >= (long) coveredPercent * figures.regularEmployees(),
                "/figures/coveredEmployees",
                List.of(
                        "coveredEmployees", figures.coveredEmployees(),
                        "regularEmployees", figures.regularEmployees(),
                        "coveredPercent", coveredPercent),
                coveredPercent);
        hundred.that(
                RecognitionRule.USERS_ENOUGH,
                100L * figures.users() >= (long) userPercent * figures.coveredEmployees() || figures.users() >= users,
                "/figures/users",
                List.of(
                        "users",
                        figures.users(),
                        "coveredEmployees",
                        figures.coveredEmployees(),
                        "userPercent",
                        userPercent,
                        "enoughUsers",
                        users),
                userPercent,
                users);
        hundred.that(
                RecognitionRule.DAYS_ENOUGH,
                figures.averageDays().compareTo(BigDecimal.valueOf(averageDays)) >= 0,
                "/figures/averageDays",
                List.of("averageDays", figures.averageDays(), "leastDays", averageDays),
                averageDays);
        RecognitionLevel level = !pioneer.violations().isEmpty()
                ? RecognitionLevel.NONE
                : hundred.violations().isEmpty() ? RecognitionLevel.HUNDRED : RecognitionLevel.PIONEER;
        return new Assessment(
                level,
                Stream.concat(pioneer.steps().stream(), hundred.steps().stream())
                        .toList());
    }
}
