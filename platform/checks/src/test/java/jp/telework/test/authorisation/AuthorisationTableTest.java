package jp.telework.test.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorisationTableTest {

    private static final String HEAD =
            "operation,anonymous,applicant,foreign,officer,approver,reviewer,secretariat,manager,auditor,backoffice";
    private static final String ROW = "GET /notes,401,allow,-,403,403,403,403,403,403,403";

    @Test
    void namesOperationsWithoutARowAndRowsWithoutAnOperation() {
        AuthorisationTable table = AuthorisationTable.of(List.of(HEAD, ROW));
        assertThat(table.differencesFrom(Set.of("GET /notes"))).isEmpty();
        assertThat(table.differencesFrom(Set.of("GET /notes", "POST /notes")))
                .containsExactly("no row for POST /notes");
        assertThat(table.differencesFrom(Set.of())).containsExactly("no operation for the row GET /notes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /notes,401,allow,-,403,403,403,403,403,403",
                "GET /notes,-,allow,-,403,403,403,403,403,403,403",
                "GET /notes,401,maybe,-,403,403,403,403,403,403,403"
            })
    void refusesAnIncompleteRow(String row) {
        assertThatThrownBy(() -> AuthorisationTable.of(List.of(HEAD, row))).isInstanceOf(AssertionError.class);
    }

    @Test
    void refusesATableWithoutOneOfTheColumnsAndADoubleRow() {
        assertThatThrownBy(() -> AuthorisationTable.of(List.of(HEAD.replace(",foreign", ""))))
                .hasMessageContaining("foreign");
        assertThatThrownBy(() -> AuthorisationTable.of(List.of(HEAD, ROW, ROW))).hasMessageContaining("two rows");
    }

    @ParameterizedTest
    @CsvSource({
        "allow, 200, true",
        "allow, 201, true",
        "allow, 304, false",
        "allow, 409, false",
        "allow, 422, false",
        "allow, 401, false",
        "allow, 403, false",
        "allow, 404, false",
        "allow, 405, false",
        "allow, 500, false",
        "403, 403, true",
        "403, 401, false",
        "404, 200, false"
    })
    void comparesStatuses(String outcome, int status, boolean fine) {
        assertThat(AuthorisationTable.matches(outcome, status)).isEqualTo(fine);
    }

    @Test
    void knowsWhichAllowedCallsARuleRefuses() {
        RefusalsByRule refusals = RefusalsByRule.of(
                List.of("POST /notes,applicant,409", "POST /notes,officer,422", "GET /notes,officer,409"));
        assertThat(refusals.expected("POST /notes", "applicant", "allow")).isEqualTo("409");
        assertThat(refusals.expected("POST /notes", "officer", "403")).isEqualTo("403");
        assertThat(refusals.expected("POST /notes", "auditor", "allow")).isEqualTo("allow");
        assertThat(refusals.unused()).containsExactly("GET /notes as officer", "POST /notes as officer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /notes,applicant,403", "POST /notes,applicant", "POST /notes,applicant,200"})
    void refusesOtherReasons(String line) {
        assertThatThrownBy(() -> RefusalsByRule.of(List.of(line))).isInstanceOf(AssertionError.class);
    }
}
