package jp.telework.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleConflictsTest {

    /** x: must not be held together. The table says each pair twice, so that a wrong one shows. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            role,        applicant, officer, approver, reviewer, secretariat, manager, auditor, backoffice
            applicant,   -,         x,       x,        -,        x,           -,       x,       x
            officer,     x,         -,       -,        x,        -,           -,       x,       -
            approver,    x,         -,       -,        x,        -,           -,       x,       -
            reviewer,    -,         x,       x,        -,        -,           -,       x,       x
            secretariat, x,         -,       -,        -,        -,           -,       x,       -
            manager,     -,         -,       -,        -,        -,           -,       x,       -
            auditor,     x,         x,       x,        x,        x,           x,       -,       x
            backoffice,  x,         -,       -,        x,        -,           -,       x,       -
            """)
    void pairs(
            String role,
            String applicant,
            String officer,
            String approver,
            String reviewer,
            String secretariat,
            String manager,
            String auditor,
            String backoffice) {
        List<String> cells = List.of(applicant, officer, approver, reviewer, secretariat, manager, auditor, backoffice);
        List<String> others = List.of(
                "applicant", "officer", "approver", "reviewer", "secretariat", "manager", "auditor", "backoffice");
        for (int i = 0; i < cells.size(); i++) {
            String[] pair = {role, others.get(i)};
            Arrays.sort(pair);
            if (cells.get(i).equals("x")) {
                assertThat(RoleConflicts.among(Set.of(pair))).containsExactly(pair);
            } else {
                assertThat(RoleConflicts.among(Set.copyOf(List.of(pair)))).isEmpty();
            }
        }
    }

    @Test
    void namesOnlyTheRolesThatConflict() {
        assertThat(RoleConflicts.among(Set.of("applicant", "manager", "officer", "offline_access")))
                .containsExactly("applicant", "officer");
    }

    @Test
    void saysNothingAboutRolesOfOtherSystems() {
        assertThat(RoleConflicts.among(Set.of("applicant", "offline_access", "uma_authorization")))
                .isEmpty();
        assertThat(RoleConflicts.among(Set.of())).isEmpty();
    }
}
