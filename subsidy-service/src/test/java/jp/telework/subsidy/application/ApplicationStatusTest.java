package jp.telework.subsidy.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.telework.subsidy.application.domain.ApplicationAction;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import org.junit.jupiter.api.Test;

class ApplicationStatusTest {

    /** Every state with every action; a new one of either must be written here. */
    private static final String MATRIX = """
            DRAFT     CHANGE           DRAFT
            DRAFT     CHANGE_DOCUMENTS DRAFT
            DRAFT     SUBMIT           SUBMITTED
            DRAFT     WITHDRAW         WITHDRAWN
            DRAFT     RETURN           -
            SUBMITTED CHANGE           -
            SUBMITTED CHANGE_DOCUMENTS -
            SUBMITTED SUBMIT           -
            SUBMITTED WITHDRAW         WITHDRAWN
            SUBMITTED RETURN           RETURNED
            RETURNED  CHANGE           RETURNED
            RETURNED  CHANGE_DOCUMENTS RETURNED
            RETURNED  SUBMIT           SUBMITTED
            RETURNED  WITHDRAW         WITHDRAWN
            RETURNED  RETURN           -
            WITHDRAWN CHANGE           -
            WITHDRAWN CHANGE_DOCUMENTS -
            WITHDRAWN SUBMIT           -
            WITHDRAWN WITHDRAW         -
            WITHDRAWN RETURN           -
            """;

    @Test
    void allowsExactlyWhatTheProcedureAllows() {
        List<String> real = new ArrayList<>();
        for (ApplicationStatus status : ApplicationStatus.values()) {
            for (ApplicationAction action : ApplicationAction.values()) {
                String next = status.next(action).map(Enum::name).orElse("-");
                real.add(status + " " + action + " " + next);
            }
        }
        List<String> wanted =
                MATRIX.lines().map(line -> line.replaceAll(" +", " ")).toList();
        assertThat(real).containsExactlyElementsOf(wanted);
    }
}
