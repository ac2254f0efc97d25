package jp.telework.casework.message.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.telework.kernel.message.MessageSide;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Role;
import jp.telework.platform.caller.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {

    @ParameterizedTest
    @CsvSource({
        "APPLICANT, APPLICANT",
        "APPLICANT;REVIEWER, APPLICANT",
        "OFFICER, MINISTRY",
        "OFFICER;APPLICANT, MINISTRY",
        "AUDITOR,",
        "AUDITOR;APPLICANT,"
    })
    void whoeverSeesAllCasesWritesForNoOrganisation(String roles, MessageSide side) {
        Caller caller = caller(roles);
        assertThat(Sides.of(caller).orElse(null)).isEqualTo(side);
        if (Scope.of(caller).organisation() == null) {
            assertThat(Sides.of(caller)).isNotEqualTo(Optional.of(MessageSide.APPLICANT));
        }
    }

    private static Caller caller(String roles) {
        Set<Role> all = Arrays.stream(roles.split(";")).map(Role::valueOf).collect(Collectors.toSet());
        return new Caller("s", "somebody", "c", new CorporateNumber("8000020304018"), "白浜町", all);
    }
}
