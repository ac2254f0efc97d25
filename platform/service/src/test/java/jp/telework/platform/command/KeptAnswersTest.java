package jp.telework.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A remembered answer is repeated to the caller in the standing in which it was given. */
class KeptAnswersTest {

    private static final Map<String, String> HEADERS = Map.of("ETag", "\"3\"");

    private final KeptAnswers answers = new KeptAnswers(new ObjectMapper());

    private static Optional<Caller> caller(String organisation, Role role) {
        return Optional.of(
                new Caller("subject", "abe", "portal", new CorporateNumber(organisation), "白浜町", Set.of(role)));
    }

    private static final Optional<Caller> THEN = caller("8000020304018", Role.SECRETARIAT);

    @Test
    void repeatsItInTheSameStandingAndShowsNoMark() {
        Map<String, String> remembered = answers.bound(HEADERS, THEN);
        assertThat(remembered).hasSize(2);
        assertThat(answers.released(remembered, THEN)).isEqualTo(HEADERS);
        assertThat(answers.released(answers.bound(HEADERS, Optional.empty()), Optional.empty()))
                .isEqualTo(HEADERS);
    }

    @ParameterizedTest
    @CsvSource({"8000020304018, OFFICER", "5000020402303, SECRETARIAT"})
    void refusesAnotherRoleAndAnotherOrganisation(String organisation, Role role) {
        Map<String, String> remembered = answers.bound(HEADERS, THEN);
        for (Optional<Caller> now : Set.of(caller(organisation, role), Optional.<Caller>empty())) {
            assertThatThrownBy(() -> answers.released(remembered, now))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(CommonError.FORBIDDEN));
        }
    }

    /** The last release kept no mark. */
    @Test
    void repeatsWhatIsFromBefore() {
        assertThat(answers.released(HEADERS, THEN)).isEqualTo(HEADERS);
    }
}
