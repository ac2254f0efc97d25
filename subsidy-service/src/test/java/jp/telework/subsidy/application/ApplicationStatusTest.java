package jp.telework.subsidy.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.telework.subsidy.application.domain.ApplicationAction;
import jp.telework.subsidy.application.domain.ApplicationStatus;
import org.junit.jupiter.api.Test;

class ApplicationStatusTest {

    /** Every action (lines) in every state (columns); a new one of either must be written here. */
    private static final String MATRIX = """
            -                DRAFT     SUBMITTED        RETURNED  WITHDRAWN UNDER_EVALUATION INELIGIBLE ADOPTED NOT_ADOPTED
            CHANGE           DRAFT     -                RETURNED  -         -                -          -       -
            CHANGE_DOCUMENTS DRAFT     -                RETURNED  -         -                -          -       -
            SUBMIT           SUBMITTED -                SUBMITTED -         -                -          -       -
            WITHDRAW         WITHDRAWN WITHDRAWN        WITHDRAWN -         WITHDRAWN        -          -       -
            RETURN           -         RETURNED         -         -         -                -          -       -
            PASS_SCREENING   -         UNDER_EVALUATION -         -         -                -          -       -
            FAIL_SCREENING   -         INELIGIBLE       -         -         -                -          -       -
            ASSIGN_REVIEWERS -         -                -         -         UNDER_EVALUATION -          -       -
            EVALUATE         -         -                -         -         UNDER_EVALUATION -          -       -
            ADOPT            -         -                -         -         ADOPTED          -          -       -
            NOT_ADOPT        -         -                -         -         NOT_ADOPTED      -          -       -
            END_WITH_CALL    -         NOT_ADOPTED      NOT_ADOPTED -       NOT_ADOPTED      -          -       -
            """;

    @Test
    void allowsExactlyWhatTheProcedureAllows() {
        List<String> real = new ArrayList<>();
        real.add("- " + names(ApplicationStatus.values()));
        for (ApplicationAction action : ApplicationAction.values()) {
            real.add(action + " "
                    + Arrays.stream(ApplicationStatus.values())
                            .map(status -> status.next(action).map(Enum::name).orElse("-"))
                            .collect(Collectors.joining(" ")));
        }
        List<String> wanted =
                MATRIX.lines().map(line -> line.replaceAll(" +", " ")).toList();
        assertThat(real).containsExactlyElementsOf(wanted);
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(" "));
    }
}
